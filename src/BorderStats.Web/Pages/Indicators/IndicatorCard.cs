using BorderStats.Database;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>What a card of an indicator shows: what there is of it, and its whole as one small line.</summary>
public sealed record IndicatorCard(Holding Holding, Series Series)
{
    public SeriesLine Line => Series.Lines[0];

    public SeriesPoint? Latest => Line.Points.LastOrDefault(p => p.Figure.Value is not null && !p.IsPartial);

    /// <summary>A card for each indicator that has figures, in the order of the codelist.</summary>
    public static async Task<IReadOnlyList<IndicatorCard>> LoadAsync(StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        List<IndicatorCard> cards = [];
        foreach (var holding in await Holdings.LoadAsync(database, codebook, cancel))
        {
            var whole = holding.Areas.FirstOrDefault(a => a.Kind is AreaKind.Country) ?? holding.Areas[0];
            SeriesQuery query = new(holding.Indicator.Id, [whole.Code], []);
            cards.Add(new(holding, await query.RunAsync(database, codebook, cancel)));
        }

        return cards;
    }
}
