using System.CommandLine;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Statistics;
using BorderStats.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Commands;

/// <summary><c>bulletins</c>, <c>withdraw ID</c> and <c>restore ID</c>.</summary>
internal static class BulletinCommands
{
    private static Locale Locale => TerminalLocale.Current;

    public static Command List(IServiceProvider services)
    {
        Command list = new("bulletins", Locale.Say(
            "Enumera los boletines: identificador, fecha, si está publicado, título.",
            "Lists every bulletin: its id, its date, whether it is published, its title."));
        list.SetAction(async (_, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            var bulletins = await scope.ServiceProvider.GetRequiredService<StatisticsContext>()
                .Bulletins.AsNoTracking().OrderBy(b => b.Number).ToListAsync(cancel);
            foreach (var bulletin in bulletins.OrderBy(b => b.Published.LastDay))
                Console.WriteLine($"{bulletin.Id}\t{bulletin.Published}\t"
                    + $"{AdminWords.State(bulletin.State, Locale)}\t{bulletin.Title}");
            return 0;
        });
        return list;
    }

    public static Command Withdraw(IServiceProvider services) => Status(
        "withdraw",
        Locale.Say(
            "Retira las cifras de un boletín; nada se borra.", "Takes a bulletin's figures back; nothing is deleted."),
        services,
        (publication, id, cancel) => publication.WithdrawAsync(id, CommandWho.Name, cancel),
        id => Locale.Say($"{id} quedó retirado.", $"{id} is withdrawn."),
        id => Locale.Say(
            $"Ningún boletín publicado se llama «{id}»; el comando «bulletins» los enumera.",
            $"No published bulletin is called '{id}'; the command 'bulletins' lists them."));

    public static Command Restore(IServiceProvider services) => Status(
        "restore",
        Locale.Say("Restituye las cifras de un boletín retirado.", "Puts a withdrawn bulletin's figures back."),
        services,
        (publication, id, cancel) => publication.RestoreAsync(id, CommandWho.Name, cancel),
        id => Locale.Say($"{id} está publicado de nuevo.", $"{id} is published again."),
        id => Locale.Say(
            $"Ningún boletín retirado se llama «{id}»; el comando «bulletins» los enumera.",
            $"No withdrawn bulletin is called '{id}'; the command 'bulletins' lists them."));

    private static Command Status(
        string name, string description, IServiceProvider services,
        Func<Publication, string, CancellationToken, Task<PublicationOutcome>> change,
        Func<string, string> done, Func<string, string> unknown)
    {
        Argument<string> id = new("ID")
        {
            Description = Locale.Say(
                "El identificador del boletín, como lo dan su dirección y el comando «bulletins».",
                "The bulletin's id, as its address and the command 'bulletins' give it."),
        };
        Command command = new(name, description) { id };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            var publication = scope.ServiceProvider.GetRequiredService<Publication>();
            var bulletin = parsed.GetRequiredValue(id);
            if (await change(publication, bulletin, cancel) is PublicationOutcome.Done)
            {
                Console.WriteLine(done(bulletin));
                return 0;
            }

            await Console.Error.WriteLineAsync(unknown(bulletin));
            return 2;
        });
        return command;
    }
}
