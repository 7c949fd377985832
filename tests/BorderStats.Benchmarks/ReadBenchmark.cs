using System.Diagnostics;
using System.Globalization;
using BorderStats.Statistics;
using Microsoft.Data.Sqlite;
using static BorderStats.Benchmarks.Measured;

namespace BorderStats.Benchmarks;

/// <summary>
/// Pages that no cache answers, over the shipped figures and over one and ten million of one indicator, each beside a bare
/// page of 50 rows in the same run.
/// </summary>
/// <param name="folder">Where the databases of one and ten million are, or are made: that takes minutes.</param>
internal sealed class ReadBenchmark(string program, int rounds, string folder)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8), Turn = TimeSpan.FromSeconds(2);

    private readonly Dictionary<(string Site, string Question), List<double>> _answers = [];

    public static async Task<int> RunAsync(string program, int rounds, string folder)
    {
        Directory.CreateDirectory(folder);
        await new ReadBenchmark(program, rounds, folder).RunAsync();
        return 0;
    }

    /// <summary>For whoever looks into one question with a profiler.</summary>
    public static async Task<int> AskAsync(Uri site, string database, string question)
    {
        PageQuestions questions = new(new(database, 17), IsShipped: false);
        Say($"{question}: {await PageLoad.RunAsync(site, PageQuestions.All[question](questions), WarmUp, seed: 0):N0} answers a second");
        return 0;
    }

    private async Task RunAsync()
    {
        var shipped = await ShippedAsync();
        var million = await MadeAsync("million.db", 17);
        var tenMillion = await MadeAsync("ten-million.db", 170);

        using (var bare = await Site.OfBarePageAsync(tenMillion.Place.Connection))
        using (var small = await Site.OfProgramAsync(program, shipped))
        using (var middle = await Site.OfProgramAsync(program, million.Place.Connection))
        using (var large = await Site.OfProgramAsync(program, tenMillion.Place.Connection))
        {
            (string Name, Site Site, PageQuestions Questions)[] sites =
            [
                ("shipped", small, new(million, IsShipped: true)), ("1 million", middle, new(million, false)),
                ("10 million", large, new(tenMillion, false)),
            ];
            await PageLoad.RunAsync(bare.Address, new PageQuestions(tenMillion, false).Bare, WarmUp, seed: 0);
            foreach (var (_, site, questions) in sites)
            {
                foreach (var ask in PageQuestions.All.Values)
                    await PageLoad.RunAsync(site.Address, ask(questions), WarmUp, seed: 0);
            }

            for (var round = 1; round <= rounds; round++)
            {
                await MeasureAsync("bare", "page of 50 rows", bare, new PageQuestions(tenMillion, false).Bare, round);
                foreach (var (question, _) in PageQuestions.All)
                {
                    foreach (var (name, site, questions) in sites)
                        await MeasureAsync(name, question, site, PageQuestions.All[question](questions), round);
                }
            }
        }

        Report();
        await PublishAsync(tenMillion);
    }

    private async Task MeasureAsync(string site, string question, Site address, Func<Random, string> ask, int round)
    {
        if (!_answers.TryGetValue((site, question), out var answers))
            _answers.Add((site, question), answers = []);
        answers.Add(await PageLoad.RunAsync(address.Address, ask, Turn, round));
    }

    private void Report()
    {
        var bare = Median(_answers[("bare", "page of 50 rows")]);
        Say($"bare page of 50 rows: {bare:N0} answers a second");
        Say($"{"question, not cached",-34} {"shipped",16} {"1 million",16} {"10 million",16}   10 million / shipped");
        foreach (var (question, _) in PageQuestions.All)
        {
            var (small, middle, large) = (Of("shipped"), Of("1 million"), Of("10 million"));
            Say($"{question,-34} {Cell(small),16} {Cell(middle),16} {Cell(large),16}   {small / large:0.00} x the time");

            double Of(string site) => Median(_answers[(site, question)]);
            string Cell(double answers) => string.Create(CultureInfo.InvariantCulture, $"{answers:N0}/s = {answers / bare:0.00}");
        }
    }

    private async Task<string> ShippedAsync()
    {
        var connection = $"Data Source={Path.Combine(folder, "shipped.db")}";
        using var site = await Site.OfProgramAsync(program, connection);
        return connection;
    }

    private async Task<MadeStatistics> MadeAsync(string file, int nationalities)
    {
        // With the shipped figures beside them, as the program would have it.
        var path = Path.Combine(folder, file);
        MadeStatistics made = new(path, nationalities);
        if (File.Exists(path))
            return made;
        var clock = Stopwatch.StartNew();
        await made.MakeAsync();
        Say($"{file}: {nationalities * 33 * 255 * MadeStatistics.Editions:N0} figures made in {clock.Elapsed.TotalSeconds:0} s, {new FileInfo(path).Length / 1048576:N0} MB");
        return made;
    }

    /// <summary>Into a copy, so that the next run finds the same figures.</summary>
    private async Task PublishAsync(MadeStatistics tenMillion)
    {
        var copy = Path.Combine(folder, "published.db");
        File.Copy(tenMillion.Path, copy, overwrite: true);
        MadeStatistics made = new(copy, 170);
        for (var i = 0; i < 5; i++)
        {
            PrintedFigure[] figures = [.. made.Figures(edition: 8 + i).Where((_, n) => n % 3_571 == i).Take(400)];
            var clock = Stopwatch.StartNew();
            await made.PublishAsync($"small-{i}", new DateOnly(2026, 10, 1 + i), figures);
            Say($"publishing {figures.Length} figures into 10 million: {clock.Elapsed.TotalMilliseconds:N0} ms");
        }

        SqliteConnection.ClearAllPools();
        File.Delete(copy);
    }
}
