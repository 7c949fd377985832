using BorderStats.Queries.Gaps;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Places;

/// <summary>All indicators of one area, each through the same years.</summary>
/// <param name="Without">The indicators with figures by state of which no bulletin prints this one.</param>
public sealed record AreaProfile(Area Area, IReadOnlyList<IndicatorProfile> Indicators, IReadOnlyList<Indicator> Without)
{
    public static async Task<AreaProfile> LoadAsync(
        Area area, DateOnly? asOf, Dataset dataset, CancellationToken cancel)
    {
        Holding[] own = [.. dataset.Catalogue.Holdings.Where(h => h.Areas.Contains(area))];
        var (first, last) = IndicatorProfile.Years(own);
        List<IndicatorProfile> indicators = [];
        foreach (var holding in own)
        {
            var series = await new SeriesQuery(holding.Indicator.Id, [area.Code], [], first, last, AsOf: asOf)
                .RunAsync(dataset, cancel);
            if (IndicatorProfile.Last(series.Lines[0]) is { } latest)
                indicators.Add(new(
                    series, await RankAsync(area, holding, latest.Slot.Year, asOf, dataset, cancel),
                    MissingYears.Of(series.Lines[0], area, holding)));
        }

        Indicator[] without = area.Kind is not AreaKind.State ? [] :
        [
            .. dataset.Catalogue.Holdings.Where(h => h.Areas.Any(a => a.Kind is AreaKind.State))
                .Select(h => h.Indicator).Where(i => indicators.All(c => c.Indicator != i)),
        ];
        return new(area, indicators, without);
    }

    /// <summary>Among the states; the country and the offices are no rivals of each other.</summary>
    private static async Task<RankAmong?> RankAsync(
        Area area, Holding holding, int year, DateOnly? asOf, Dataset dataset, CancellationToken cancel)
    {
        string[] states = [.. holding.Areas.Where(a => a.Kind is AreaKind.State).Select(a => a.Code)];
        return area.Kind is not AreaKind.State || states.Length < 2
            ? null
            : RankAmong.Of(
                await new SeriesQuery(holding.Indicator.Id, states, [], year, year, AsOf: asOf, WithTotal: false)
                    .RunAsync(dataset, cancel),
                area.Code);
    }
}
