using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>The lists declared complete that were out on the day asked for, year by year.</summary>
internal sealed class CompleteLists(IReadOnlyList<CompleteList> lists)
{
    public IReadOnlyList<CompleteList> All { get; } = lists;

    public static async Task<CompleteLists> LoadAsync(
        StatisticsContext database, Vintage vintage, IReadOnlyCollection<string>? indicators, CancellationToken cancel)
    {
        var breakdowns = await database.Breakdowns.AsNoTracking()
            .Where(b => indicators == null || indicators.Contains(b.Indicator))
            .OrderBy(b => b.Indicator).ThenBy(b => b.FromYear).ThenBy(b => b.Bulletin).ThenBy(b => b.By)
            .ToListAsync(cancel);
        List<CompleteList> lists = [];
        foreach (var breakdown in breakdowns)
        {
            if (vintage.Bulletin(breakdown.Bulletin) is { } bulletin)
                lists.AddRange(await YearsAsync(database, breakdown, bulletin, cancel));
        }

        return new(lists);
    }

    public IEnumerable<CompleteList> Of(string indicator, BreakdownDimension by, int year) =>
        All.Where(l => l.Year == year && l.Breakdown.Indicator == indicator && l.Breakdown.By == by);

    /// <summary>
    /// The observations that are the parts of a breakdown: everything the bulletin lists along its dimension.
    /// </summary>
    public static IQueryable<Observation> Parts(StatisticsContext database, Breakdown breakdown, Bulletin bulletin)
    {
        var years = database.Observations.AsNoTracking().Where(o =>
            o.BulletinNumber == bulletin.Number && o.Indicator == breakdown.Indicator
            && o.Year >= breakdown.FromYear && o.Year <= breakdown.ToYear);
        var listed = breakdown.By is BreakdownDimension.Area
            ? years.Where(o => o.Area != Area.Mexico && o.Nationality == Nationality.All)
            : years.Where(o => o.Nationality != Nationality.All);
        if (breakdown.Months is not { } months)
            return listed.Where(o => o.FirstMonth == o.LastMonth);
        var (first, last) = (months.First, months.Last);
        return listed.Where(o => o.FirstMonth == first && o.LastMonth == last);
    }

    private static async Task<IEnumerable<CompleteList>> YearsAsync(
        StatisticsContext database, Breakdown breakdown, Bulletin bulletin, CancellationToken cancel)
    {
        var sums = await Parts(database, breakdown, bulletin)
            .GroupBy(o => new { o.Year, o.FirstMonth, o.LastMonth, o.Status })
            .Select(g => new
            {
                g.Key.Year,
                g.Key.FirstMonth,
                g.Key.LastMonth,
                g.Key.Status,
                Sum = g.Sum(o => o.Value ?? 0),
                Parts = g.Count(),
                Missing = g.Count(o => o.Value == null),
            })
            .ToListAsync(cancel);
        var parts = await PartsAsync(database, breakdown, bulletin, cancel);
        return from sum in sums
               group sum by sum.Year into year
               orderby year.Key
               let months = from sum in year
                            group sum by new MonthSpan(sum.FirstMonth, sum.LastMonth) into span
                            orderby span.Key.First
                            select new ListedSum(
                                span.Key, span.Sum(s => s.Sum), span.Sum(s => s.Parts), span.Sum(s => s.Missing),
                                span.Select(s => s.Status).Together())
               select new CompleteList(breakdown, bulletin, year.Key, parts.GetValueOrDefault(year.Key), [.. months]);
    }

    private static Task<Dictionary<int, int>> PartsAsync(
        StatisticsContext database, Breakdown breakdown, Bulletin bulletin, CancellationToken cancel) =>
        Parts(database, breakdown, bulletin)
            .GroupBy(o => o.Year)
            .Select(g => new
            {
                g.Key,
                Parts = breakdown.By == BreakdownDimension.Area
                    ? g.Select(o => o.Area).Distinct().Count()
                    : g.Select(o => o.Nationality).Distinct().Count(),
            })
            .ToDictionaryAsync(g => g.Key, g => g.Parts, cancel);
}
