using System.Diagnostics;
using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Benchmarks;

/// <summary>Small bulletins that revise figures here and there, published into what is there already.</summary>
internal static class SmallBulletins
{
    private const int Times = 5, Figures = 400;

    /// <returns>Milliseconds of each.</returns>
    public static async Task<IReadOnlyList<double>> PublishAsync(MadeStatistics made)
    {
        List<double> times = [];
        for (var i = 0; i < Times; i++)
        {
            var every = made.FiguresAnEdition / Figures;
            PrintedFigure[] figures =
                [.. made.Figures(MadeStatistics.Editions + 1 + i).Where((_, n) => n % every == i).Take(Figures)];
            var run = Guid.NewGuid().ToString("N")[..8];
            var clock = Stopwatch.StartNew();
            await made.PublishAsync($"small-{run}", new DateOnly(2026, 10, 1 + i), figures);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    public static void Say(string where, IReadOnlyList<double> times) => Measured.Say(
        $"publishing {Figures} figures on {where}: {string.Join(", ", times.Select(t => t.ToString("N0", CultureInfo.InvariantCulture)))} ms, median {Measured.Median(times):N0} ms");
}
