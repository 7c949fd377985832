using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Lines;

/// <summary>
/// Fetches the current prints that a series needs, along the key of the table: those of its years, and the months of
/// only those years that no print answers for.
/// </summary>
internal sealed class SeriesPrints(SeriesQuery query, Indicator indicator, Holding holding, Vintage vintage, Dataset dataset)
{
    /// <param name="named">The nationalities of the lines, or their points of entry.</param>
    public async Task<CurrentPrints> LoadAsync(IReadOnlyList<string> named, CancellationToken cancel)
    {
        string[] offices = query.By is not BreakdownDimension.Area ? [] : [.. holding.Areas
            .Where(a => a.Kind is AreaKind.Office && query.Areas.Contains(a.Parent)).Select(a => a.Code)];
        // Of an indicator without points of entry nothing needs to be asked for.
        string[] points = query.By is BreakdownDimension.Point || holding.Points.Count == 0 ? [] : [.. query.Areas
            .SelectMany(area => PointsOf(area, dataset)).Distinct()];
        string[] lines = query.By switch
        {
            BreakdownDimension.Nationality => [.. query.Areas.Distinct()],
            // The country is the total of its states; the rest of the points is less than it.
            BreakdownDimension.Point => [.. named, Area.Mexico],
            _ => query.WithTotal || query.IsOfLargestAreas
                ? [.. query.Areas.Append(Area.Mexico).Distinct()]
                : [.. query.Areas.Distinct()],
        };
        named = query.By switch
        {
            BreakdownDimension.Point => query.Nationalities is [var only] ? [only] : [Nationality.All],
            BreakdownDimension.Nationality => [.. named.Append(Nationality.All).Distinct()],
            _ => named,
        };
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
        string[] parts = [.. offices, .. points];
        return new(prints, parts.Length == 0 ? [] : await ListedAsync(parts, named, from, to, cancel));
    }

    /// <summary>The points of entry inside a state, with what tables call the others, which may lie in it too.</summary>
    public static IEnumerable<string> PointsOf(string state, Dataset dataset)
    {
        var inside = state == Area.Mexico ? [] : dataset.Codebook.PointsOf(state);
        return inside.Count == 0 ? [] : inside.Concat(dataset.Codebook.PointsOf(Area.Mexico)).Select(p => p.Code);
    }

    /// <summary>The lists from which a state may be summed: of areas, or of points of entry of a nationality.</summary>
    public static IEnumerable<SummedList> Listing(
        IReadOnlyList<string> printed, string nationality, int year, SummedLists lists) =>
        printed.SelectMany(id => lists.Of(id, BreakdownDimension.Area, year)
            .Concat(lists.Of(new LineKey(id, Area.Mexico, nationality), BreakdownDimension.Point, year)));

    private async Task<IReadOnlyList<Print>> CurrentAsync(
        string[] areas, IReadOnlyList<string> named, Frequency frequency, int[] years, CancellationToken cancel) =>
        years.Length == 0 ? [] : await new PrintReading(indicator.Printed, areas, named, [frequency], years)
            .CurrentAsync(vintage, dataset.Database, cancel);

    /// <summary>
    /// What the lists printed of offices and points, which may have been revised since: a list is summed as it stands.
    /// </summary>
    private async Task<IEnumerable<Print>> ListedAsync(
        string[] parts, IReadOnlyList<string> named, int from, int to, CancellationToken cancel)
    {
        var (printed, known) = (indicator.Printed, dataset.Catalogue.Lists.AsOf(vintage));
        int[] lists = [.. known.Years.Where(year => year >= from && year <= to)
            .SelectMany(year => named.SelectMany(nationality => Listing(printed, nationality, year, known)))
            .Select(l => l.Bulletin.Number).Distinct()];
        return lists.Length == 0
            ? []
            : vintage.Known(await dataset.Database.Observations.AsNoTracking()
                .Where(o => printed.Contains(o.Indicator) && parts.Contains(o.Area) && named.Contains(o.Nationality))
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
