using System.Diagnostics;
using System.Globalization;
using BorderStats.Codelists;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Queries;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Benchmarks;

/// <summary>The questions behind the commonest pages, over the shipped figures: medians of many, after a warm-up.</summary>
internal static class QueryBenchmark
{
    private const int WarmUp = 50, Times = 200;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("borderstats-benchmark-").FullName;
        try
        {
            var codebook = CodelistReader.Read(Path.Combine(LongFile.Data, "codelists"));
            var options = new DbContextOptionsBuilder<SqliteStatisticsContext>()
                .UseSqlite($"Data Source={Path.Combine(folder, "queries.db")};Pooling=False").Options;
            await using (SqliteStatisticsContext database = new(options))
                await new ShippedData(database, codebook, TimeProvider.System).LoadAsync(Path.Combine(LongFile.Data, "bulletins"), default);

            await MeasureAsync("four states, per year", new("apprehensions", [], []), options, codebook);
            await MeasureAsync("four states, per month, with checks", new("apprehensions", [], [], 2019, 2021, Frequency.Month), options, codebook);
            await MeasureAsync("nationalities, per year", new("apprehensions", [], [], By: BreakdownDimension.Nationality), options, codebook);
            await MeasureAsync("visitor cards as of 2021", new("regional-visitor-cards", [], [], AsOf: new(2021, 7, 4)), options, codebook);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string name, SeriesQuery query, DbContextOptions<SqliteStatisticsContext> options, Codebook codebook)
    {
        List<double> milliseconds = [];
        for (var i = 0; i < WarmUp + Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await using SqliteStatisticsContext database = new(options);
            await query.RunAsync(database, codebook, default);
            if (i >= WarmUp)
                milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        milliseconds.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median {milliseconds[Times / 2]:0.00} ms, 95 % below {milliseconds[Times * 95 / 100]:0.00} ms"));
    }
}
