using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Passports;

/// <summary>Takes a figure that is made apart again, so that each part can be looked up where it was printed.</summary>
internal sealed class FigureParts(Codebook codebook, CurrentPrints prints, FigureFinder finder)
{
    public IReadOnlyList<FigurePart> Of(Indicator indicator, Area area, Nationality nationality, Figure figure)
    {
        var period = figure.Period;
        return figure.Origin switch
        {
            FigureOrigin.SumOfMonths => [.. Months(period).Select(month => Part(indicator, area, nationality, month))],
            FigureOrigin.SumOfIndicators => [.. indicator.SumOf.Select(codebook.Indicator).OfType<Indicator>()
                .Select(i => Part(i, area, nationality, period))],
            FigureOrigin.SumOfOffices => Largest(
                codebook.Areas.Where(a => a.Parent == area.Code).Select(a => Part(indicator, a, nationality, period))),
            FigureOrigin.SumOfPoints => Largest(
                Points(area).Select(p => Part(indicator, p.Area, nationality, period))),
            FigureOrigin.SumOfAreas => Largest(codebook.States.Select(a => Part(indicator, a, nationality, period))),
            FigureOrigin.SumOfNationalities =>
                Largest(Nationalities(indicator, area).Select(n => Part(indicator, area, n, period))),
            _ => [],
        };
    }

    private FigurePart Part(Indicator indicator, Area area, Nationality nationality, Period period) =>
        new(indicator, area, nationality, finder.Exact(indicator, area.Code, nationality.Code, period));

    private IReadOnlyList<PointOfEntry> Points(Area area) =>
        area.Kind is AreaKind.Country ? codebook.Points : codebook.PointsOf(area.Code);

    private IEnumerable<Nationality> Nationalities(Indicator indicator, Area area) =>
        prints.Lines.Where(
            k => indicator.Printed.Contains(k.Indicator) && k.Area == area.Code && k.Nationality != Nationality.All)
            .Select(k => k.Nationality).Distinct().Where(n => !codebook.IsGroup(n))
            .Select(codebook.Nationality).OfType<Nationality>();

    private static IEnumerable<Period> Months(Period period) =>
        Enumerable.Range(period.Months.First, period.Months.Count).Select(month => Period.OfMonth(period.Year, month));

    // A part that nobody prints was not counted: a complete list would have named it.
    private static IReadOnlyList<FigurePart> Largest(IEnumerable<FigurePart> parts) =>
        [.. parts.Where(p => p.Figure.Origin is not FigureOrigin.None).OrderByDescending(p => p.Figure.Value ?? -1)];
}
