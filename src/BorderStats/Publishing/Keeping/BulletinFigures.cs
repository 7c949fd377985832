using System.Runtime.CompilerServices;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// The figures that a bulletin prints, fetched a year at a time so that a million take no more memory than that.
/// </summary>
internal static class BulletinFigures
{
    public static async IAsyncEnumerable<(FigureKey Key, long? Value)> OfAsync(
        int number, StatisticsContext database, [EnumeratorCancellation] CancellationToken cancel)
    {
        var indicators = await database.Coverage
            .Where(c => c.BulletinNumber == number && c.By == BreakdownDimension.Area)
            .GroupBy(c => c.Indicator)
            .Select(g => new { Indicator = g.Key, First = g.Min(c => c.FirstYear), Last = g.Max(c => c.LastYear) })
            .ToListAsync(cancel);
        foreach (var printed in indicators.OrderBy(i => i.Indicator, StringComparer.Ordinal))
        {
            for (var year = printed.First; year <= printed.Last; year++)
            {
                foreach (var figure in await YearAsync(number, printed.Indicator, year, database, cancel))
                    yield return figure;
            }
        }
    }

    private static async Task<IEnumerable<(FigureKey, long?)>> YearAsync(
        int number, string indicator, int year, StatisticsContext database, CancellationToken cancel) =>
        (await database.Observations.AsNoTracking()
            .Where(o => o.BulletinNumber == number && o.Indicator == indicator && o.Year == year)
            .OrderBy(o => o.FirstMonth).ThenBy(o => o.LastMonth).ThenBy(o => o.Area).ThenBy(o => o.Nationality)
            .Select(o => new { o.Area, o.Nationality, o.FirstMonth, o.LastMonth, o.Value })
            .ToListAsync(cancel))
        .Select(o => (new FigureKey(indicator, o.Area, o.Nationality, new(year, new(o.FirstMonth, o.LastMonth))), o.Value));
}
