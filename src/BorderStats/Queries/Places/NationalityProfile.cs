using BorderStats.Queries.Gaps;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Places;

/// <summary>All indicators of one nationality, each through the same years.</summary>
/// <param name="Without">The indicators with figures by nationality of which no bulletin prints this one.</param>
public sealed record NationalityProfile(
    Nationality Nationality, IReadOnlyList<IndicatorProfile> Indicators, IReadOnlyList<Indicator> Without)
{
    /// <summary>Codes that stand for no nationality of their own: they are no rivals of one.</summary>
    private static readonly string[] NoRivals = [Nationality.All, Nationality.Others, "XXX"];

    public static async Task<NationalityProfile> LoadAsync(
        Nationality nationality, Dataset dataset, CancellationToken cancel)
    {
        Holding[] split = [.. dataset.Catalogue.Holdings.Where(h => h.Nationalities.Count > 1)];
        Holding[] own = [.. split.Where(h => h.Nationalities.Contains(nationality))];
        var (first, last) = IndicatorProfile.Years(own);
        List<IndicatorProfile> indicators = [];
        foreach (var holding in own)
        {
            var area = holding.Whole;
            SeriesQuery query = new(
                holding.Indicator.Id, [area.Code], [nationality.Code], first, last, By: BreakdownDimension.Nationality,
                WithTotal: false);
            var series = await query.RunAsync(dataset, cancel);
            if (IndicatorProfile.Last(series.Lines[0]) is not { } latest)
                continue;
            var year = latest.Slot.Year;
            string[] rivals = [.. holding.Nationalities.Select(n => n.Code).Where(code => !NoRivals.Contains(code))];
            var all = await (query with { Nationalities = rivals, From = year, To = year }).RunAsync(dataset, cancel);
            indicators.Add(new(
                series, RankAmong.Of(all, nationality.Code), MissingYears.Of(series.Lines[0], area, holding),
                await PointsAsync(nationality, holding, year, dataset, cancel)));
        }

        return new(
            nationality, indicators,
            [.. split.Select(h => h.Indicator).Where(i => indicators.All(c => c.Indicator != i))]);
    }

    private static async Task<Series?> PointsAsync(
        Nationality nationality, Holding holding, int year, Dataset dataset, CancellationToken cancel)
    {
        if (holding.Points.Count == 0)
            return null;
        var series = await new SeriesQuery(
            holding.Indicator.Id, [], [nationality.Code], year, year, By: BreakdownDimension.Point, WithTotal: false)
            .RunAsync(dataset, cancel);
        return series.Lines.Any(l => l.Points[0].Figure.Value is > 0) ? series : null;
    }
}
