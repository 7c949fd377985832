using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Sources;

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
        BulletinSummary summary, int page, Dataset dataset, CancellationToken cancel)
    {
        var (database, number) = (dataset.Database, summary.Bulletin.Number);
        var own = database.Observations.AsNoTracking().Where(o => o.BulletinNumber == number)
            .OrderBy(o => o.Indicator).ThenBy(o => o.Year).ThenBy(o => o.FirstMonth).ThenBy(o => o.LastMonth)
            .ThenBy(o => o.Area).ThenBy(o => o.Nationality)
            .Skip((page - 1) * PageSize).Take(PageSize);
        var prints = await (
            from o in own
            from p in database.Observations
            where p.Indicator == o.Indicator && p.Area == o.Area && p.Nationality == o.Nationality
                && p.Frequency == o.Frequency && p.Year == o.Year && p.FirstMonth == o.FirstMonth
                && p.LastMonth == o.LastMonth
            select p).AsNoTracking().ToListAsync(cancel);

        var pages = Math.Max(1, (summary.Figures + PageSize - 1) / PageSize);
        return new(
            [
                .. dataset.AsOf(null).Known(prints).GroupBy(p => p.Key)
                    .Select(figure => Beside([.. figure], number))
                    .OrderBy(f => f.Print.Indicator, StringComparer.Ordinal).ThenBy(f => f.Print.Period)
                    .ThenBy(f => f.Print.Area, StringComparer.Ordinal)
                    .ThenBy(f => f.Print.Nationality, StringComparer.Ordinal),
            ],
            page, pages);
    }

    private static BulletinFigure Beside(IReadOnlyList<Print> prints, int number)
    {
        var own = prints.First(p => p.Bulletin.Number == number);
        Print[] before = [.. prints.Where(p => Out(p.Bulletin).CompareTo(Out(own.Bulletin)) < 0)];
        return new(own, before.Length == 0 ? null : Vintage.Current(before), Vintage.Current(prints));
    }

    private static (DateOnly, int) Out(Bulletin bulletin) => (bulletin.Published.LastDay, bulletin.Number);
}
