using System.CommandLine;
using System.Globalization;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Statistics;
using BorderStats.Web.Maintainers;

namespace BorderStats.Web.Commands;

/// <summary>
/// What can be done at the machine itself: <c>dotnet run --project src/BorderStats.Web -- COMMAND</c>.
/// </summary>
internal static class CommandLine
{
    private static readonly string[] Names = ["import", "withdraw", "restore", "bulletins", "maintainer", "verify", "backup"];

    /// <summary>Whether the program was started for a command and not to serve.</summary>
    public static bool IsAsked(string[] args) => args.Length > 0 && Names.Contains(args[0]);

    /// <summary>
    /// The settings among the arguments (<c>--Section:Key=value</c>); the rest are the command's own.
    /// </summary>
    public static string[] Settings(string[] args) => [.. args.Where(IsSetting)];

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        // What the parser itself says of an argument that is missing or unknown follows the thread.
        CultureInfo.CurrentUICulture = TerminalLocale.Current.Culture;
        // What looks at a database that may be broken, or copies it, changes nothing in it before.
        if (args[0] is not ("verify" or "backup"))
        {
            await using var scope = services.CreateAsyncScope();
            await KeptDatabase.ReadyAsync(
                scope.ServiceProvider.GetRequiredService<StatisticsContext>(),
                scope.ServiceProvider.GetRequiredService<Codebook>(), CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<MaintainersDatabase>().ReadyAsync();
        }

        RootCommand root = new(TerminalLocale.Current.Say(
            "BorderStats: estadísticas de la frontera sur de México.",
            "BorderStats: statistics on Mexico's southern border."))
        {
            ImportCommand.For(services),
            BulletinCommands.List(services),
            BulletinCommands.Withdraw(services),
            BulletinCommands.Restore(services),
            VerifyCommand.For(services),
            BackupCommand.For(services),
            MaintainerCommand.For(services),
        };
        return await root.Parse([.. args.Where(a => !IsSetting(a))])
            .InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains(':', StringComparison.Ordinal)
        && argument.Contains('=', StringComparison.Ordinal);
}
