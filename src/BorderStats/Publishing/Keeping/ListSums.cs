using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>A part of a list: its code, and what was printed of it.</summary>
internal sealed record ListPart(string Code, int Year, int FirstMonth, int LastMonth, long? Value, ObservationStatus Status);

/// <summary>Adds up the lists of a bulletin that are declared complete, span by span.</summary>
internal static class ListSums
{
    /// <summary>
    /// The country's areas or nationalities, the latter by group too; nothing for points of entry (see
    /// <see cref="PointSums"/>).
    /// </summary>
    public static async Task<IReadOnlyList<ListSum>> OfAsync(
        Breakdown breakdown, int bulletinNumber, StatisticsContext database, Codebook codebook,
        CancellationToken cancel)
    {
        if (breakdown.By is BreakdownDimension.Point)
            return [];
        var parts = await Parts(database, breakdown, bulletinNumber)
            .Select(o => new ListPart(
                breakdown.By == BreakdownDimension.Area ? o.Area : o.Nationality,
                o.Year, o.FirstMonth, o.LastMonth, o.Value, o.Status))
            .ToListAsync(cancel);
        return
        [
            .. Of(
                bulletinNumber, breakdown.By, new(breakdown.Indicator, Area.Mexico, Nationality.All),
                [.. parts.Where(p => !PointOfEntry.IsCode(p.Code) && !NationalityGroup.IsCode(p.Code))]),
            .. breakdown.By is BreakdownDimension.Nationality
                ? GroupSums.Of(bulletinNumber, breakdown.Indicator, Area.Mexico, parts, codebook)
                : [],
        ];
    }

    /// <param name="total">Whose total the parts add up to.</param>
    public static IReadOnlyList<ListSum> Of(
        int bulletinNumber, BreakdownDimension along, LineKey total, IReadOnlyList<ListPart> parts)
    {
        var named = parts.ToLookup(p => p.Year, p => p.Code);
        return
        [
            .. from part in parts
               group part by (part.Year, part.FirstMonth, part.LastMonth) into span
               orderby span.Key
               select new ListSum(
                   bulletinNumber, total.Indicator, along, total.Area, total.Nationality,
                   span.Key.Year, span.Key.FirstMonth, span.Key.LastMonth, span.Sum(p => p.Value ?? 0), span.Count(),
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
            : years.Where(o => o.Area == Area.Mexico && o.Nationality != Nationality.All);
        if (breakdown.Months is not { } months)
            return listed.Where(o => o.FirstMonth == o.LastMonth);
        var (first, last) = (months.First, months.Last);
        return listed.Where(o => o.FirstMonth == first && o.LastMonth == last);
    }
}
