using System.CommandLine;
using BorderStats.Database;
using BorderStats.Statistics;
using BorderStats.Web.Maintainers;
using Microsoft.AspNetCore.Identity;

namespace BorderStats.Web.Commands;

/// <summary><c>maintainer add NAME</c>: makes an account, asking for the password or reading it from a pipe.</summary>
internal static class MaintainerCommand
{
    public static Command For(IServiceProvider services)
    {
        Argument<string> name = new("NAME") { Description = "The name to sign in with." };
        Command add = new("add", "Makes an account for a maintainer and asks for the password.") { name };
        add.SetAction((parsed, cancel) => AddAsync(services, parsed.GetRequiredValue(name), cancel));
        return new("maintainer", "The people who may import, publish and withdraw.") { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, string name, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Maintainer>>();
        var password = PasswordPrompt.Ask();
        var result = await users.CreateAsync(new(name), password);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
                await Console.Error.WriteLineAsync(error.Description);
            return 1;
        }

        var database = scope.ServiceProvider.GetRequiredService<StatisticsContext>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        database.Add(new AuditEntry(0, now, CommandWho.Name, AuditAction.MaintainerAdded, name, ""));
        await database.SaveChangesAsync(cancel);
        Console.WriteLine($"{name} can sign in at /es/admin or /en/admin.");
        return 0;
    }
}
