using System.Diagnostics;
using System.Globalization;
using BorderStats.Codelists;
using BorderStats.Database;
using BorderStats.Publishing;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Benchmarks;

/// <summary>
/// Visitors ask for random pages and files while a bulletin is withdrawn and put back every second: what is answered, whether
/// chart, table and file of one version agree, and what the process holds in memory as time goes on.
/// </summary>
internal static class SoakBenchmark
{
    private const int Connections = 8;
    private const string Turned = "efe-jul-2024-2024-07";
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1), Look = TimeSpan.FromSeconds(30);

    /// <param name="program">A published BorderStats.Web.dll.</param>
    public static async Task<int> RunAsync(string program, TimeSpan duration)
    {
        var folder = Directory.CreateTempSubdirectory("borderstats-benchmark-").FullName;
        try
        {
            var connection = $"Data Source={Path.Combine(folder, "soak.db")}";
            using var site = await Site.OfProgramAsync(program, connection);
            using CancellationTokenSource done = new();
            var turning = Task.Run(() => TurnAsync(connection, done.Token));
            var looking = LookAsync(site, done.Token);
            using HttpClient client = new(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = site.Address };
            var clock = Stopwatch.StartNew();
            var tallies = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async seed =>
            {
                SoakVisitor visitor = new(client, new Random(seed));
                while (clock.Elapsed < duration)
                    await visitor.AskAsync();
                return visitor;
            }));
            await done.CancelAsync();

            var turns = await turning;
            await looking;
            var torn = tallies.SelectMany(t => t.Torn).ToArray();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{tallies.Sum(t => t.Answers)} answers, {tallies.Sum(t => t.Compared)} pages compared with their file, "
                + $"{turns} withdrawals and restorations, {tallies.Sum(t => t.Failures)} failures, {torn.Length} torn, {tallies.Sum(t => t.Newer)} newer than their file"));
            foreach (var what in torn.Concat(tallies.SelectMany(t => t.Failed)).Take(20))
                Console.WriteLine("  " + what);
            return torn.Length == 0 && tallies.All(t => t.Failures == 0) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> TurnAsync(string connection, CancellationToken until)
    {
        var codebook = CodelistReader.Read(Path.Combine(LongFile.Data, "codelists"));
        var options = new DbContextOptionsBuilder<SqliteStatisticsContext>().UseStatistics(connection);
        var turns = 0;
        for (; !until.IsCancellationRequested; turns++)
        {
            await Task.Delay(Turn, CancellationToken.None);
            await using SqliteStatisticsContext database = new((DbContextOptions<SqliteStatisticsContext>)options.Options);
            Publication publication = new(database, codebook, TimeProvider.System);
            var outcome = turns % 2 == 0
                ? await publication.WithdrawAsync(Turned, "benchmark", CancellationToken.None)
                : await publication.RestoreAsync(Turned, "benchmark", CancellationToken.None);
            if (outcome is not PublicationOutcome.Done)
                throw new InvalidOperationException(outcome.ToString());
        }

        return turns;
    }

    private static async Task LookAsync(Site site, CancellationToken until)
    {
        var clock = Stopwatch.StartNew();
        while (!until.IsCancellationRequested)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,4:0} s: {site.Megabytes:0} MB"));
            await Task.Delay(Look, until).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
