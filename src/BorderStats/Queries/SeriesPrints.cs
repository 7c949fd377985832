using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>
/// Fetches the current prints that a series needs, along the key of the table: those of its years, and the months of
/// only those years that no print answers for.
/// </summary>
internal sealed class SeriesPrints(SeriesQuery query, Indicator indicator, Holding holding, Vintage vintage, Dataset dataset)
{
    /// <param name="named">The nationalities of the lines, and of the total that they are parts of.</param>
    public async Task<CurrentPrints> LoadAsync(IReadOnlyList<string> named, CancellationToken cancel)
    {
        string[] offices = query.By is BreakdownDimension.Nationality ? [] : [.. holding.Areas
            .Where(a => a.Kind is AreaKind.Office && query.Areas.Contains(a.Parent)).Select(a => a.Code)];
        // The country is the total of its states.
        string[] lines = query.By is BreakdownDimension.Nationality
            ? [.. query.Areas.Distinct()]
            : query.WithTotal ? [.. query.Areas.Append(Area.Mexico).Distinct()] : [.. query.Areas.Distinct()];
        string[] areas = [.. lines.Concat(offices).Distinct()];

        // A change is measured against the year before.
        var from = (query.From ?? holding.FirstYear) - (query.Measure is Measure.Change ? 1 : 0);
        var to = query.To ?? holding.LastYear;
        List<Print> prints = [];
        int[] years = [.. Enumerable.Range(from, Math.Max(0, to - from + 1))];
        if (query.Per is Frequency.Year)
            prints.AddRange(await CurrentAsync(areas, named, Frequency.Year, years, cancel));
        if (holding.HasMonths)
            prints.AddRange(await CurrentAsync(
                areas, named, Frequency.Month, Unanswered(prints, lines, named, years), cancel));
        return new(prints, offices.Length == 0 ? [] : await ListedAsync(offices, named, from, to, cancel));
    }

    private async Task<IReadOnlyList<Print>> CurrentAsync(
        string[] areas, IReadOnlyList<string> named, Frequency frequency, int[] years, CancellationToken cancel) =>
        years.Length == 0 ? [] : await new PrintReading(indicator.Printed, areas, named, [frequency], years)
            .CurrentAsync(vintage, dataset.Database, cancel);

    /// <summary>
    /// What the offices' lists printed, which may have been revised since: a list is summed as it stands.
    /// </summary>
    private async Task<IEnumerable<Print>> ListedAsync(
        string[] offices, IReadOnlyList<string> named, int from, int to, CancellationToken cancel)
    {
        var printed = indicator.Printed;
        int[] lists = [.. dataset.Catalogue.Lists.AsOf(vintage).Of(printed)
            .Where(l => l.Breakdown.By is BreakdownDimension.Area && l.Year >= from && l.Year <= to)
            .Select(l => l.Bulletin.Number).Distinct()];
        return lists.Length == 0
            ? []
            : vintage.Known(await dataset.Database.Observations.AsNoTracking()
                .Where(o => printed.Contains(o.Indicator) && offices.Contains(o.Area) && named.Contains(o.Nationality))
                .Where(o => o.Year >= from && o.Year <= to && lists.Contains(o.BulletinNumber))
                .ToListAsync(cancel));
    }

    /// <summary>
    /// The years in which months may have to answer: not every line has a whole year in the agency's own tables, before
    /// which no sum of months goes.
    /// </summary>
    private int[] Unanswered(List<Print> prints, string[] areas, IReadOnlyList<string> named, int[] years)
    {
        if (query.Per is Frequency.Month || indicator.SumOf.Count > 0)
            return years;
        var lines = areas.Length * named.Count;
        var answered = prints
            .Where(p => p.Period.IsWholeYear && p.Value is not null && p.Bulletin.IsOwnTable && areas.Contains(p.Area))
            .GroupBy(p => p.Period.Year).Where(y => y.Count() == lines).Select(y => y.Key).ToHashSet();
        var open = years.Where(year => !answered.Contains(year));
        // A change compares the same months of two years.
        return query.Measure is Measure.Change
            ? [.. open.SelectMany(year => (int[])[year - 1, year, year + 1]).Distinct()]
            : [.. open];
    }
}
