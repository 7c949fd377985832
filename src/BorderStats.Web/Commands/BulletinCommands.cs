using System.CommandLine;
using BorderStats.Database;
using BorderStats.Publishing;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Commands;

/// <summary><c>bulletins</c>, <c>withdraw ID</c> and <c>restore ID</c>.</summary>
internal static class BulletinCommands
{
    public static Command List(IServiceProvider services)
    {
        Command list = new("bulletins", "Lists every bulletin: its id, its date, whether it is published, its title.");
        list.SetAction(async (_, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            var bulletins = await scope.ServiceProvider.GetRequiredService<StatisticsContext>()
                .Bulletins.AsNoTracking().OrderBy(b => b.Number).ToListAsync(cancel);
            foreach (var bulletin in bulletins.OrderBy(b => b.Published.LastDay))
                Console.WriteLine($"{bulletin.Id}\t{bulletin.Published}\t"
                    + $"{bulletin.State.ToString().ToLowerInvariant()}\t{bulletin.Title}");
            return 0;
        });
        return list;
    }

    public static Command Withdraw(IServiceProvider services) => Turn(
        "withdraw", "Takes a bulletin's figures back; nothing is deleted.", services,
        (publication, id, cancel) => publication.WithdrawAsync(id, CommandWho.Name, cancel),
        id => $"{id} is withdrawn.",
        id => $"No published bulletin is called '{id}'; the command 'bulletins' lists them.");

    public static Command Restore(IServiceProvider services) => Turn(
        "restore", "Puts a withdrawn bulletin's figures back.", services,
        (publication, id, cancel) => publication.RestoreAsync(id, CommandWho.Name, cancel),
        id => $"{id} is published again.",
        id => $"No withdrawn bulletin is called '{id}'; the command 'bulletins' lists them.");

    private static Command Turn(
        string name, string description, IServiceProvider services,
        Func<Publication, string, CancellationToken, Task<PublicationOutcome>> turn,
        Func<string, string> done, Func<string, string> unknown)
    {
        Argument<string> id =
            new("ID") { Description = "The bulletin's id, as its address and the command 'bulletins' give it." };
        Command command = new(name, description) { id };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            Publication publication = new(
                scope.ServiceProvider.GetRequiredService<StatisticsContext>(),
                scope.ServiceProvider.GetRequiredService<TimeProvider>());
            var bulletin = parsed.GetRequiredValue(id);
            if (await turn(publication, bulletin, cancel) is PublicationOutcome.Done)
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
