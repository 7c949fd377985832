using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>One figure of a bulletin beside what was printed of it before and what is current now.</summary>
/// <param name="Before">The print that was current until this bulletin came out, or null where it is the first.</param>
public sealed record BulletinFigure(Print Print, Print? Before, Print Current)
{
    public bool IsCurrent => Current.Bulletin.Number == Print.Bulletin.Number;

    public bool IsRevision => Before is not null && Before.Value != Print.Value;
}

/// <summary>A page of what a bulletin prints, in the order of its figures' keys.</summary>
public sealed record BulletinContents(IReadOnlyList<BulletinFigure> Figures, int Page, int Pages)
{
    public const int PageSize = 200;

    public static async Task<BulletinContents> LoadAsync(
        Bulletin bulletin, int page, StatisticsContext database, CancellationToken cancel)
    {
        var own = database.Observations.AsNoTracking().Where(o => o.BulletinNumber == bulletin.Number);
        var pages = Math.Max(1, (await own.CountAsync(cancel) + PageSize - 1) / PageSize);
        var shown = await own
            .OrderBy(o => o.Indicator).ThenBy(o => o.Year).ThenBy(o => o.FirstMonth).ThenBy(o => o.LastMonth)
            .ThenBy(o => o.Area).ThenBy(o => o.Nationality)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .ToListAsync(cancel);

        var vintage = await Vintage.LoadAsync(database, null, cancel);
        var all = vintage.Known(await SiblingsAsync(shown, database, cancel)).ToLookup(Key);
        return new([.. vintage.Known(shown).Select(print => Beside(print, all[Key(print)]))], page, pages);
    }

    private static BulletinFigure Beside(Print print, IEnumerable<Print> prints)
    {
        Print[] siblings = [.. prints];
        Print[] before = [.. siblings.Where(p => Out(p.Bulletin).CompareTo(Out(print.Bulletin)) < 0)];
        return new(print, before.Length == 0 ? null : Vintage.Current(before), Vintage.Current(siblings));
    }

    private static (DateOnly, int) Out(Bulletin bulletin) => (bulletin.Published.LastDay, bulletin.Number);

    // Every print that could be of the same figures; the few too many are sorted out by key.
    private static async Task<List<Observation>> SiblingsAsync(
        IReadOnlyList<Observation> shown, StatisticsContext database, CancellationToken cancel)
    {
        string[] indicators = [.. shown.Select(o => o.Indicator).Distinct()];
        string[] areas = [.. shown.Select(o => o.Area).Distinct()];
        string[] nationalities = [.. shown.Select(o => o.Nationality).Distinct()];
        int[] years = [.. shown.Select(o => o.Year).Distinct()];
        return await database.Observations.AsNoTracking()
            .Where(o => indicators.Contains(o.Indicator) && areas.Contains(o.Area))
            .Where(o => nationalities.Contains(o.Nationality) && years.Contains(o.Year))
            .ToListAsync(cancel);
    }

    private static (string, string, string, Period) Key(Print print) =>
        (print.Indicator, print.Area, print.Nationality, print.Period);
}
