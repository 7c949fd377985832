using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

/// <summary>Answers a <see cref="SeriesQuery"/> from the prints that it needs.</summary>
public static class SeriesAnswer
{
    /// <summary>
    /// Runs the question; codes that no codelist knows are a mistake of the caller, who checks them first.
    /// </summary>
    public static async Task<Series> RunAsync(this SeriesQuery query, Dataset dataset, CancellationToken cancel)
    {
        var codebook = dataset.Codebook;
        var indicator = codebook.Indicator(query.Indicator)
            ?? throw new ArgumentException($"'{query.Indicator}' is no indicator of the codelist.", nameof(query));
        var holding = dataset.Catalogue.HoldingOf(indicator) ?? Holding.NoneOf(indicator);
        query = query with { AsOf = query.AsOf ?? dataset.Day };
        var vintage = dataset.AsOf(query.AsOf);
        var lists = dataset.Catalogue.Lists.AsOf(vintage);
        if (query.Areas.Count == 0 && query.By is not BreakdownDimension.Point)
            query = query with { Areas = query.IsOfLargestAreas ? States(holding) : UsualAreas(query, holding) };
        var named = await NamedAsync(query, indicator, vintage, dataset, cancel);
        var prints = await new SeriesPrints(query, indicator, holding, vintage, dataset)
            .LoadAsync(named, cancel);

        var breaks = codebook.Breaks.Where(b => b.Indicator == indicator.Id).ToArray();
        SeriesLines lines = new(query, indicator, codebook, prints, lists);
        var sources = lines.Sources(named);
        var slots = lines.Slots(sources);
        query = query with
        {
            Areas = lines.Areas(sources),
            Nationalities = lines.Nationalities(sources),
            From = slots[0].Year,
            To = slots[^1].Year,
        };

        Measurement measurement = new(query, lines.Total, lists, breaks, indicator);
        SeriesLine[] measured = [.. sources.Select(s => measurement.Line(s, slots))];
        var total = query.WithTotal && lines.Total is { } whole && !sources.Any(s => s.IsWhole) ? measurement.Line(whole, slots) : null;
        return new(
            indicator, query, slots, measured,
            total is { } t && t.Points.Any(p => p.Figure.Value is not null) ? t : null,
            [
                .. dataset.Catalogue.Checks.Of(indicator.Printed, slots[0].Year, slots[^1].Year, vintage)
                    .Where(c => c.By == query.By && IsOfTotal(c, query)),
            ],
            [.. breaks.Where(b => b.LiesBetween(slots[0].Year, slots[^1].Year))],
            [.. codebook.Events.Where(e => e.Indicators.Contains(indicator.Id) && LiesIn(slots, e))],
            Sources(total is null ? measured : [.. measured, total]));
    }

    /// <summary>Whatever the largest are, they are some of these.</summary>
    private static IReadOnlyList<string> States(Holding holding) =>
        [.. holding.Areas.Where(a => a.Kind is AreaKind.State).Select(a => a.Code)];

    private static IReadOnlyList<string> UsualAreas(SeriesQuery query, Holding holding)
    {
        // By nationality, or of one nationality, the tables print the country only.
        var country = query.By is BreakdownDimension.Nationality || query.Nationalities is [not Nationality.All];
        return country
            ? [(holding.Areas.FirstOrDefault(a => a.Kind is AreaKind.Country) ?? holding.Areas[0]).Code]
            : [.. holding.UsualAreas.Select(a => a.Code)];
    }

    /// <summary>
    /// The nationalities or points asked for, or the largest ones of a split that names none; by area, the nationality.
    /// </summary>
    private static async Task<IReadOnlyList<string>> NamedAsync(
        SeriesQuery query, Indicator indicator, Vintage vintage, Dataset dataset, CancellationToken cancel)
    {
        var (from, to) = (query.From ?? Period.FirstYear, query.To ?? Period.LastYear);
        return query switch
        {
            { By: BreakdownDimension.Point, Areas: [] } => await dataset.Catalogue.Ranks.LargestPointsAsync(
                indicator, OneNationality(query), from, to, query.Top ?? SeriesLines.LargestPoints, vintage, dataset,
                cancel),
            { By: BreakdownDimension.Point } => query.Areas,
            { By: BreakdownDimension.Area } => [OneNationality(query)],
            { Nationalities: [] } => await dataset.Catalogue.Ranks.LargestAsync(
                indicator, query.Areas[0], from, to, query.Top ?? SeriesLines.Largest, vintage, dataset, cancel),
            _ => query.Nationalities,
        };
    }

    private static string OneNationality(SeriesQuery query) => query.Nationalities is [var only] ? only : Nationality.All;

    /// <summary>
    /// Whether a check is of the total that the lines are parts of. By area it is that of all nationalities whichever
    /// one is shown: no list of areas is kept of a single one.
    /// </summary>
    private static bool IsOfTotal(TotalCheck check, SeriesQuery query) => query.By switch
    {
        BreakdownDimension.Point => check.Area == Area.Mexico && check.Nationality == query.Nationalities[0],
        BreakdownDimension.Nationality when PointOfEntry.IsCode(query.Areas[0]) =>
            (check.Area, check.Nationality) == (query.Areas[0], Nationality.All),
        _ => (check.Area, check.Nationality) == (Area.Mexico, Nationality.All),
    };

    private static bool LiesIn(IReadOnlyList<Period> slots, PolicyEvent policyEvent) =>
        policyEvent.From.LastDay.Year >= slots[0].Year && policyEvent.From.LastDay.Year <= slots[^1].Year;

    private static IReadOnlyList<Bulletin> Sources(IEnumerable<SeriesLine> lines) =>
        FigureSums.Latest(lines.SelectMany(l => l.Points).SelectMany(p => p.Figure.Bulletins));
}
