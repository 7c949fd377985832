using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Passports;

/// <summary>What another source has of the same people, place, nationality and period as a figure.</summary>
/// <param name="Area">The other's own: U.S. agencies count at their whole southwest border.</param>
/// <param name="How">What makes the other one different.</param>
public sealed record RelatedFigure(
    Indicator Indicator, Area Area, Nationality Nationality, Figure Figure, Bilingual How)
{
    /// <summary>Only those of which there is a figure, in the order of the codelist.</summary>
    internal static async Task<IReadOnlyList<RelatedFigure>> ListAsync(
        Indicator indicator, Area area, Nationality nationality, Period period, Vintage vintage, Dataset dataset,
        CancellationToken cancel)
    {
        List<RelatedFigure> found = [];
        foreach (var (other, how) in Others(indicator, dataset.Codebook))
        {
            if (AreaOf(other, area, dataset) is not { } place)
                continue;
            var figure = await new YearPrints(other, period.Year, vintage, dataset)
                .FigureAsync(place, nationality, period, cancel);
            if (figure.Value is not null)
                found.Add(new(other, place, nationality, figure, how));
        }

        return found;
    }

    private static IEnumerable<(Indicator Other, Bilingual How)> Others(Indicator indicator, Codebook codebook) =>
        from related in codebook.Related
        where related.Indicator == indicator.Id || related.Other == indicator.Id
        let other = codebook.Indicator(related.Indicator == indicator.Id ? related.Other : related.Indicator)
        where other is not null
        select (other, related.How);

    /// <summary>The same area, or, of a country or border as a whole, the other's own whole.</summary>
    private static Area? AreaOf(Indicator other, Area area, Dataset dataset) =>
        dataset.Catalogue.HoldingOf(other) is not { } holding ? null
        : holding.Areas.FirstOrDefault(a => a.Code == area.Code)
            ?? (area.Kind is AreaKind.Country or AreaKind.Region
                ? holding.Areas.FirstOrDefault(a => a.Kind is AreaKind.Country or AreaKind.Region)
                : null);
}
