using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Places;

/// <summary>One indicator of a point of entry: by year, by month where it is printed so, by nationality.</summary>
/// <param name="Years">All the years that any point has of the indicator, so that a gap shows.</param>
/// <param name="Nationalities">The largest ones of all those years together and the rest, by year.</param>
public sealed record PointIndicatorProfile(Series Years, Series? Months, Series? Nationalities);

/// <summary>All that is printed of one point of entry.</summary>
/// <param name="AirportsOnly">Whether figures are printed of airports and of no other point.</param>
public sealed record PointProfile(PointOfEntry Point, IReadOnlyList<PointIndicatorProfile> Indicators, bool AirportsOnly)
{
    public static async Task<PointProfile> LoadAsync(PointOfEntry point, Dataset dataset, CancellationToken cancel)
    {
        var holdings = dataset.Catalogue.Points;
        var own = holdings.Single(h => h.Point == point).Shares.Select(s => s.Indicator).ToHashSet();
        List<PointIndicatorProfile> indicators = [];
        foreach (var span in PointSeries.Spans(holdings).Where(s => own.Contains(s.Indicator)))
        {
            SeriesQuery query = new(span.Indicator.Id, [point.Code], [], span.FirstYear, span.LastYear);
            indicators.Add(new(
                await query.RunAsync(dataset, cancel),
                await KnownAsync(query with { Per = Frequency.Month, From = null, To = null }, dataset, cancel),
                await KnownAsync(query with { By = BreakdownDimension.Nationality }, dataset, cancel)));
        }

        return new(point, indicators, PointHolding.IsOfAirportsOnly(holdings));
    }

    private static async Task<Series?> KnownAsync(SeriesQuery query, Dataset dataset, CancellationToken cancel)
    {
        var series = await query.RunAsync(dataset, cancel);
        return series.Lines.Any(l => l.Points.Any(p => p.Figure.Value is not null)) ? series : null;
    }
}
