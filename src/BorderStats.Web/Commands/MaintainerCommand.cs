using System.CommandLine;
using BorderStats.Database;
using BorderStats.Statistics;
using BorderStats.Web.Maintainers;
using Microsoft.AspNetCore.Identity;

namespace BorderStats.Web.Commands;

/// <summary><c>maintainer add NAME</c>: makes an account, asking for the password or reading it from a pipe.</summary>
internal static class MaintainerCommand
{
    private static Locale Locale => TerminalLocale.Current;

    public static Command For(IServiceProvider services)
    {
        Argument<string> name = new("NAME")
        {
            Description = Locale.Say("El nombre con el que entra.", "The name to sign in with."),
        };
        Command add = new("add", Locale.Say(
            "Crea la cuenta de una persona encargada y pide la contraseña.",
            "Makes an account for a maintainer and asks for the password.")) { name };
        add.SetAction((parsed, cancel) => AddAsync(services, parsed.GetRequiredValue(name), cancel));
        return new("maintainer", Locale.Say(
            "Las personas que pueden importar, publicar y retirar.",
            "The people who may import, publish and withdraw.")) { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, string name, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Maintainer>>();
        var password = PasswordPrompt.Ask(Locale);
        var result = await users.CreateAsync(new(name), password);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
                await Console.Error.WriteLineAsync(Words(error, name));
            return 1;
        }

        var database = scope.ServiceProvider.GetRequiredService<StatisticsContext>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        database.Add(new AuditEntry(0, now, CommandWho.Name, AuditAction.MaintainerAdded, name, ""));
        await database.SaveChangesAsync(cancel);
        Console.WriteLine(Locale.Say(
            $"{name} puede entrar en /es/admin o /en/admin.", $"{name} can sign in at /es/admin or /en/admin."));
        return 0;
    }

    // Why an account is refused, by the names that ASP.NET Core Identity gives the reasons.
    private static string Words(IdentityError error, string name) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => Locale.Say(
            $"La contraseña debe tener al menos {MaintainersSetup.PasswordLength} caracteres.",
            $"The password must have at least {MaintainersSetup.PasswordLength} characters."),
        nameof(IdentityErrorDescriber.DuplicateUserName) => Locale.Say(
            $"Ya hay una cuenta con el nombre «{name}».", $"There is an account of the name '{name}' already."),
        nameof(IdentityErrorDescriber.InvalidUserName) => Locale.Say(
            $"El nombre «{name}» no se puede usar: solo letras sin acento, dígitos y los signos - . _ @ +.",
            $"The name '{name}' cannot be used: only unaccented letters, digits and the signs - . _ @ +."),
        _ => error.Description,
    };
}
