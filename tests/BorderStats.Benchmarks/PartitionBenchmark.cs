using System.Diagnostics;
using System.Globalization;

namespace BorderStats.Benchmarks;

/// <summary>
/// The same pages and publications over figures of ten indicators in one table, and in one that is parted by indicator with
/// the very text that a server's administrator would run.
/// </summary>
internal sealed class PartitionBenchmark(string program, MadeServer server, int nationalities)
{
    private static readonly string[] Indicators =
    [
        "apprehensions", "complementary-protection", "humanitarian-visitor-cards", "refugee-recognitions",
        "refugee-requests", "regional-visitor-cards", "returns", "returns-assisted", "returns-assisted-children",
        "returns-deportation",
    ];

    private readonly string _name = $"made_ten_{nationalities}";

    private string Parted => $"{_name}_parted";

    public static async Task<int> RunAsync(string program, string server, int nationalities)
    {
        await new PartitionBenchmark(program, new(server), nationalities).RunAsync();
        return 0;
    }

    private async Task RunAsync()
    {
        var (whole, parted) = (Made(_name), Made(Parted));
        if (await server.MakeAsync(_name))
            await TimedAsync(string.Create(CultureInfo.InvariantCulture, $"{whole.FiguresAnEdition * MadeStatistics.Editions:N0} figures made"), whole.MakeAsync);
        await TimedAsync("copied", () => server.CopyAsync(_name, Parted));
        var sql = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "partitions.sql"));
        await TimedAsync("parted", () => server.RunAsync(Parted, sql));
        // Parting writes the figures anew, without the room between them that revisions left; so must the other be.
        await TimedAsync("the whole table written anew", () => server.RunAsync(_name, "VACUUM FULL ANALYZE \"Observations\""));
        await server.RunAsync(Parted, "VACUUM ANALYZE");
        await server.RunAsync(_name, "VACUUM ANALYZE");

        using (var one = await Site.OfProgramAsync(program, whole.Place))
        using (var other = await Site.OfProgramAsync(program, parted.Place))
            await PageTurns.RunAsync(("whole", one), ("parted", other), new(whole, IsShipped: false));

        // Each once before, for what a new process does the first time only.
        foreach (var isMeasured in (bool[])[false, true])
        {
            foreach (var made in (MadeStatistics[])[whole, parted])
            {
                var times = await SmallBulletins.PublishAsync(made);
                if (isMeasured)
                    SmallBulletins.Say(made == whole ? "whole" : "parted", times);
            }
        }
    }

    private MadeStatistics Made(string database) => new(server.Place(database), nationalities, Indicators);

    private static async Task TimedAsync(string what, Func<Task> run)
    {
        var clock = Stopwatch.StartNew();
        await run();
        Measured.Say($"{what} in {clock.Elapsed.TotalSeconds:0} s");
    }
}
