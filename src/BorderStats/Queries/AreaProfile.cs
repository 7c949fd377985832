using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>All indicators of one area, each through time.</summary>
public sealed record AreaProfile(Area Area, IReadOnlyList<Series> Series)
{
    public static async Task<AreaProfile> LoadAsync(
        Area area, DateOnly? asOf, StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        List<Series> series = [];
        foreach (var holding in await Holdings.LoadAsync(database, codebook, cancel))
        {
            if (holding.Areas.Contains(area))
                series.Add(await new SeriesQuery(holding.Indicator.Id, [area.Code], [], AsOf: asOf)
                    .RunAsync(database, codebook, cancel));
        }

        return new(area, [.. series.Where(s => s.Lines[0].Points.Any(p => p.Figure.Value is not null))]);
    }
}
