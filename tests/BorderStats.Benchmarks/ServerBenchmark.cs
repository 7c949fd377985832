using System.Diagnostics;

namespace BorderStats.Benchmarks;

/// <summary>
/// The same pages, which no cache answers, from a PostgreSQL server and from a file of SQLite in one run; and what it takes
/// to publish.
/// </summary>
/// <param name="folder">Where the file lies or is made.</param>
internal sealed class ServerBenchmark(string program, string folder, MadeServer server, int nationalities)
{
    public static async Task<int> RunAsync(string program, string folder, string server, int nationalities)
    {
        Directory.CreateDirectory(folder);
        await new ServerBenchmark(program, folder, new(server), nationalities).RunAsync();
        return 0;
    }

    private async Task RunAsync()
    {
        var name = $"made_{nationalities}";
        MadeStatistics inFile = new(Path.Combine(folder, $"{name}.db"), nationalities);
        MadeStatistics onServer = new(server.Place(name), nationalities);
        if (!File.Exists(inFile.Path))
            await MakeAsync(inFile);
        if (await server.MakeAsync(name))
            await MakeAsync(onServer);

        using (var file = await Site.OfProgramAsync(program, inFile.Place))
        using (var served = await Site.OfProgramAsync(program, onServer.Place))
            await PageTurns.RunAsync(("SQLite", file), ("PostgreSQL", served), new(inFile, IsShipped: false));

        SmallBulletins.Say($"{onServer.Place.Provider}", await SmallBulletins.PublishAsync(onServer));
    }

    private static async Task MakeAsync(MadeStatistics made)
    {
        var clock = Stopwatch.StartNew();
        await made.MakeAsync();
        Measured.Say($"{made.FiguresAnEdition * MadeStatistics.Editions:N0} figures made on {made.Place.Provider} in {clock.Elapsed.TotalSeconds:0} s");
    }
}
