using BorderStats.Queries.Holdings;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Sources;

/// <summary>
/// The lists that a bulletin declares complete, and the checks that its lists and totals take part in.
/// </summary>
public sealed record BulletinDeclarations(IReadOnlyList<Breakdown> Lists, IReadOnlyList<TotalCheck> Checks)
{
    public static async Task<BulletinDeclarations> LoadAsync(
        Bulletin bulletin, Dataset dataset, CancellationToken cancel)
    {
        var lists = await dataset.Database.Breakdowns.AsNoTracking()
            .Where(b => b.Bulletin == bulletin.Id)
            .OrderBy(b => b.Indicator).ThenBy(b => b.FromYear).ThenBy(b => b.By)
            .ToListAsync(cancel);
        return new(lists, [.. dataset.Checks.Where(c =>
            c.Listed.Number == bulletin.Number || c.Total.Bulletin.Number == bulletin.Number)]);
    }
}
