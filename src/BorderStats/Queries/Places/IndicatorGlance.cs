using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Places;

/// <summary>An indicator at a glance: its whole course in one line, that of the country where it has one.</summary>
public sealed record IndicatorGlance(Holding Holding, Series Series)
{
    public Indicator Indicator => Holding.Indicator;

    public SeriesLine Line => Series.Lines[0];

    public IEnumerable<SeriesPoint> Known => Line.Points.Where(p => p.Figure.Value is not null);

    /// <summary>The latest figure, even if it covers a part of its year only.</summary>
    public SeriesPoint? Latest => Known.LastOrDefault();

    public SeriesPoint? LatestWholeYear => Known.LastOrDefault(p => !p.IsPartial);

    /// <summary>Every indicator that has figures, in the order of the codelist.</summary>
    public static async Task<IReadOnlyList<IndicatorGlance>> ListAsync(
        Dataset dataset, CancellationToken cancel)
    {
        List<IndicatorGlance> glances = [];
        foreach (var holding in dataset.Catalogue.Holdings)
        {
            var area = holding.Whole;
            var query = new SeriesQuery(holding.Indicator.Id, [area.Code], []);
            glances.Add(new(holding, await query.RunAsync(dataset, cancel)));
        }

        return glances;
    }
}
