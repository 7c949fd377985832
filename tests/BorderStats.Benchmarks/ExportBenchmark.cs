using System.Diagnostics;
using System.Globalization;
using static BorderStats.Benchmarks.Measured;

namespace BorderStats.Benchmarks;

/// <summary>
/// Whole files of a million figures and of a hundred thousand, each beside its reference in the same run, and what the
/// process grew by meanwhile; then answers that are kept, beside a bare Kestrel that sends the same bytes.
/// </summary>
internal sealed class ExportBenchmark(string program, int rounds, string folder)
{
    private const string All = "/en/data/observations.";

    private readonly Dictionary<string, List<double>> _seconds = [];
    private readonly Dictionary<string, double> _growth = [];

    public static async Task<int> RunAsync(string program, int rounds, string folder)
    {
        Directory.CreateDirectory(folder);
        ExportBenchmark benchmark = new(program, rounds, folder);
        var (million, names) = await benchmark.MadeAsync();
        await benchmark.FilesAsync(million, names);
        await new AnswerBenchmark(program, rounds, folder).RunAsync();
        return 0;
    }

    private async Task<(MadeStatistics Million, string Names)> MadeAsync()
    {
        MadeStatistics million = new(Path.Combine(folder, "million.db"), 17);
        if (!File.Exists(million.Path))
            await million.MakeAsync();
        var names = Path.Combine(folder, "names.db");
        CodeNames.Write(names, million.Codebook);
        return (million, names);
    }

    private async Task FilesAsync(MadeStatistics million, string names)
    {
        using var site = await Site.OfProgramAsync(program, million.Place.Connection);
        var some = $"indicators={MadeStatistics.Indicator}&nationalities={string.Join(',', million.Nationalities.Take(12))}";
        (string Name, Func<Task<double>> Run)[] runs =
        [
            ("sqlite3 -csv, without names", () => SqliteAsync(million.Path, CodeNames.Figures)),
            ("sqlite3 -csv, the same columns", () => SqliteAsync(million.Path, CodeNames.WithNames(names))),
            ("million.csv", () => AskAsync(site, All + "csv?prints=all", "million.csv")),
            ("million.parquet", () => AskAsync(site, All + "parquet?prints=all", "million.parquet")),
            ("thousands.csv", () => AskAsync(site, $"{All}csv?{some}", "thousands.csv")),
            ("thousands.xlsx", () => AskAsync(site, $"{All}xlsx?{some}", "thousands.xlsx")),
        ];
        foreach (var (_, run) in runs)
            await run();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, run) in runs)
            {
                if (!_seconds.TryGetValue(name, out var seconds))
                    _seconds.Add(name, seconds = []);
                seconds.Add(await run());
            }
        }

        using HttpClient client = new() { BaseAddress = site.Address };
        var csv = await client.GetStringAsync(new Uri(All + "csv?prints=all", UriKind.Relative));
        var part = await client.GetStringAsync(new Uri($"{All}csv?{some}", UriKind.Relative));
        Say($"{Lines(csv):N0} and {Lines(part):N0} rows, medians of {rounds}");
        foreach (var (name, seconds) in _seconds)
            Say($"{name,-32} {Median(seconds),7:0.00} s{(_growth.TryGetValue(name, out var grown) ? string.Create(CultureInfo.InvariantCulture, $"   the process grew by {grown:0} MB at most") : "")}");
        Ratio("million.csv", "sqlite3 -csv, without names");
        Ratio("million.csv", "sqlite3 -csv, the same columns");
        Ratio("thousands.xlsx", "thousands.csv");
        Ratio("million.parquet", "million.csv");
    }

    private static async Task<double> SqliteAsync(string database, string sql)
    {
        var clock = Stopwatch.StartNew();
        ProcessStartInfo start = new("sqlite3", ["-csv", "-readonly", database, ".once /dev/null", sql]);
        // What is attached beside the figures is another statement, and only the last one has an answer.
        if (sql.Split("; ", 2) is [var attach, var question])
            start = new("sqlite3", ["-csv", "-readonly", database, attach, ".once /dev/null", question]);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("sqlite3 does not start.");
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? clock.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"sqlite3 ended with {process.ExitCode}.");
    }

    private async Task<double> AskAsync(Site site, string address, string name)
    {
        using HttpClient client = new() { BaseAddress = site.Address };
        var (before, most) = (site.OwnMegabytes, 0.0);
        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        var reading = answer.Content.CopyToAsync(Stream.Null);
        do
            most = Math.Max(most, site.OwnMegabytes);
        while (await Task.WhenAny(reading, Task.Delay(20)) != reading);
        await reading;
        var seconds = clock.Elapsed.TotalSeconds;
        _growth[name] = Math.Max(_growth.GetValueOrDefault(name), most - before);
        return seconds;
    }

    private void Ratio(string name, string reference) =>
        Say($"{name} / {reference}: {Median(_seconds[name]) / Median(_seconds[reference]):0.00}");

    private static int Lines(string text) => text.Count(c => c == '\n') - 1;
}
