using System.Globalization;

namespace BorderStats.Benchmarks;

/// <summary>
/// Publishing a million rows through the program itself, start and all, beside <c>sqlite3 .import</c> of the same file into
/// a table with the same key. In turns, since whatever else the machine does slows both.
/// </summary>
internal static class ImportBenchmark
{
    private const string Table =
        "CREATE TABLE o(indicator TEXT NOT NULL, area TEXT NOT NULL, nationality TEXT NOT NULL, year INTEGER NOT NULL, months TEXT NOT NULL, "
        + "value INTEGER, printed TEXT NOT NULL, status TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY(indicator, area, nationality, year, months))";

    public static async Task<int> RunAsync(int times)
    {
        var folder = Directory.CreateTempSubdirectory("borderstats-benchmark-").FullName;
        try
        {
            var file = Path.Combine(folder, "long.csv");
            LongFile.Write(file);
            List<(ChildProcess Ours, ChildProcess Theirs)> runs = [];
            for (var i = 0; i < times; i++)
            {
                runs.Add((await OursAsync(folder, file, i), await TheirsAsync(folder, file, i)));
                Say(runs[^1].Ours, runs[^1].Theirs);
            }

            Console.WriteLine("median:");
            Say(Median(runs.Select(r => r.Ours)), Median(runs.Select(r => r.Theirs)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Task<ChildProcess> OursAsync(string folder, string file, int run) => ChildProcess.RunAsync(
        "dotnet", Path.Combine(AppContext.BaseDirectory, "BorderStats.Web.dll"), "import", file, "--publish",
        $"--ConnectionStrings:Statistics=Data Source={Path.Combine(folder, $"ours-{run}.db")}");

    private static Task<ChildProcess> TheirsAsync(string folder, string file, int run) => ChildProcess.RunAsync(
        "sqlite3", Path.Combine(folder, $"theirs-{run}.db"), Table, ".mode csv", $".import --skip 1 {file} o");

    private static ChildProcess Median(IEnumerable<ChildProcess> runs)
    {
        ChildProcess[] sorted = [.. runs.OrderBy(r => r.Elapsed)];
        return sorted[sorted.Length / 2] with { PeakMegabytes = sorted.Max(r => r.PeakMegabytes) };
    }

    private static void Say(ChildProcess ours, ChildProcess theirs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"import {LongFile.Rows / ours.Elapsed.TotalSeconds:N0} rows/s, peak {ours.PeakMegabytes:N0} MB; sqlite3 {LongFile.Rows / theirs.Elapsed.TotalSeconds:N0} rows/s; ratio {theirs.Elapsed / ours.Elapsed:0.00}"));
}
