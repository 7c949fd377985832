using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>All indicators of one area, each through time.</summary>
public sealed record AreaProfile(Area Area, IReadOnlyList<Series> Series)
{
    public static async Task<AreaProfile> LoadAsync(
        Area area, DateOnly? asOf, Dataset dataset, CancellationToken cancel)
    {
        List<Series> series = [];
        foreach (var holding in dataset.Catalogue.Holdings)
        {
            if (holding.Areas.Contains(area))
                series.Add(await new SeriesQuery(holding.Indicator.Id, [area.Code], [], AsOf: asOf)
                    .RunAsync(dataset, cancel));
        }

        return new(area, [.. series.Where(s => s.Lines[0].Points.Any(p => p.Figure.Value is not null))]);
    }
}
