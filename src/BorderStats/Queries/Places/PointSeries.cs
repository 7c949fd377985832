using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;

namespace BorderStats.Queries.Places;

/// <summary>
/// What is printed of points of entry, each indicator through all the years that any point has of it.
/// </summary>
public static class PointSeries
{
    /// <summary>A series an indicator, with a line for each point that has figures of it.</summary>
    public static async Task<IReadOnlyList<Series>> ListAsync(
        IReadOnlyList<PointHolding> holdings, Dataset dataset, CancellationToken cancel)
    {
        List<Series> series = [];
        foreach (var span in Spans(holdings))
        {
            string[] codes = [.. holdings.Where(h => h.Shares.Any(s => s.Indicator == span.Indicator))
                .Select(h => h.Point.Code)];
            series.Add(await new SeriesQuery(span.Indicator.Id, codes, [], span.FirstYear, span.LastYear)
                .RunAsync(dataset, cancel));
        }

        return series;
    }

    /// <summary>From the first year that any point has of an indicator to the last.</summary>
    internal static IReadOnlyList<IndicatorShare> Spans(IReadOnlyList<PointHolding> holdings) =>
    [
        .. holdings.SelectMany(h => h.Shares).GroupBy(s => s.Indicator).Select(shares => new IndicatorShare(
            shares.Key, shares.Min(s => s.FirstYear), shares.Max(s => s.LastYear), shares.Sum(s => s.Figures))),
    ];
}
