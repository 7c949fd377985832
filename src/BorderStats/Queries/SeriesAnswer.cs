using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>Answers a <see cref="SeriesQuery"/> from the prints that it needs.</summary>
public static class SeriesAnswer
{
    /// <summary>
    /// Runs the question; codes that no codelist knows are a mistake of the caller, who checks them first.
    /// </summary>
    public static async Task<Series> RunAsync(
        this SeriesQuery query, StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var indicator = codebook.Indicator(query.Indicator)
            ?? throw new ArgumentException($"'{query.Indicator}' is no indicator of the codelist.", nameof(query));
        var vintage = await Vintage.LoadAsync(database, query.AsOf, cancel);
        var lists = await CompleteLists.LoadAsync(database, vintage, indicator.Printed, cancel);
        if (query.Areas.Count == 0)
            query = query with { Areas = await UsualAreasAsync(query, indicator, database, codebook, cancel) };
        var shelf = await SeriesPrints.LoadAsync(query, indicator, vintage, database, codebook, cancel);

        var breaks = codebook.Breaks.Where(b => b.Indicator == indicator.Id).ToArray();
        SeriesLines lines = new(query, indicator, codebook, shelf, lists);
        var sources = lines.Sources();
        var slots = lines.Slots(sources);
        query = query with { Nationalities = lines.Nationalities(sources), From = slots[0].Year, To = slots[^1].Year };

        Measurement measurement = new(query, lines.Total, lists, breaks);
        SeriesLine[] measured = [.. sources.Select(s => measurement.Line(s, slots))];
        var total = lines.Total is { } whole && !sources.Any(s => s.IsWhole) ? measurement.Line(whole, slots) : null;
        var checks = await TotalChecks.RunAsync(
            database, vintage, lists, query.By, slots[0].Year, slots[^1].Year, cancel);
        return new(
            indicator, query, slots, measured,
            total is { } t && t.Points.Any(p => p.Figure.Value is not null) ? t : null,
            checks,
            [.. breaks.Where(b => b.LiesBetween(slots[0].Year, slots[^1].Year))],
            [.. codebook.Events.Where(e => e.Indicators.Contains(indicator.Id) && LiesIn(slots, e))],
            Sources(total is null ? measured : [.. measured, total]));
    }

    private static async Task<IReadOnlyList<string>> UsualAreasAsync(
        SeriesQuery query, Indicator indicator, StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var holding = await Holdings.LoadAsync(indicator, database, codebook, cancel);
        // By nationality, or of one nationality, the tables print the country only.
        var country = query.By is BreakdownDimension.Nationality || query.Nationalities is [not Nationality.All];
        return country
            ? [(holding.Areas.FirstOrDefault(a => a.Kind is AreaKind.Country) ?? holding.Areas[0]).Code]
            : [.. holding.UsualAreas.Select(a => a.Code)];
    }

    private static bool LiesIn(IReadOnlyList<Period> slots, PolicyEvent policyEvent) =>
        policyEvent.From.LastDay.Year >= slots[0].Year && policyEvent.From.LastDay.Year <= slots[^1].Year;

    private static IReadOnlyList<Bulletin> Sources(IEnumerable<SeriesLine> lines) =>
        FigureSums.Latest(lines.SelectMany(l => l.Points).SelectMany(p => p.Figure.Bulletins));
}
