using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>Adds up the lists of a bulletin that are declared complete, span by span.</summary>
internal static class ListSums
{
    public static async Task<IReadOnlyList<ListSum>> OfAsync(
        Breakdown breakdown, int bulletinNumber, StatisticsContext database, CancellationToken cancel)
    {
        var parts = await Parts(database, breakdown, bulletinNumber)
            .Select(o => new
            {
                o.Year,
                o.FirstMonth,
                o.LastMonth,
                o.Value,
                o.Status,
                Code = breakdown.By == BreakdownDimension.Area ? o.Area : o.Nationality,
            })
            .ToListAsync(cancel);
        var named = parts.ToLookup(p => p.Year, p => p.Code);
        return
        [
            .. from part in parts
               group part by (part.Year, part.FirstMonth, part.LastMonth) into span
               orderby span.Key
               select new ListSum(
                   bulletinNumber, breakdown.Indicator, breakdown.By, span.Key.Year, span.Key.FirstMonth, span.Key.LastMonth,
                   span.Sum(p => p.Value ?? 0), span.Count(),
                   string.Join(',', span.Where(p => p.Value is null).Select(p => p.Code).Distinct().Order(StringComparer.Ordinal)),
                   span.Select(p => p.Status).Together(), named[span.Key.Year].Distinct().Count()),
        ];
    }

    /// <summary>Everything the bulletin lists along the dimension of a breakdown.</summary>
    private static IQueryable<Observation> Parts(StatisticsContext database, Breakdown breakdown, int bulletinNumber)
    {
        var years = database.Observations.AsNoTracking().Where(o =>
            o.BulletinNumber == bulletinNumber && o.Indicator == breakdown.Indicator
            && o.Year >= breakdown.FromYear && o.Year <= breakdown.ToYear);
        var listed = breakdown.By is BreakdownDimension.Area
            ? years.Where(o => o.Area != Area.Mexico && o.Nationality == Nationality.All)
            : years.Where(o => o.Nationality != Nationality.All);
        if (breakdown.Months is not { } months)
            return listed.Where(o => o.FirstMonth == o.LastMonth);
        var (first, last) = (months.First, months.Last);
        return listed.Where(o => o.FirstMonth == first && o.LastMonth == last);
    }
}
