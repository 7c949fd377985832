using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>
/// The lists that a bulletin declares complete, and the checks that its lists and totals take part in.
/// </summary>
public sealed record BulletinDeclarations(IReadOnlyList<Breakdown> Lists, IReadOnlyList<TotalCheck> Checks)
{
    public static async Task<BulletinDeclarations> LoadAsync(
        Bulletin bulletin, StatisticsContext database, CancellationToken cancel)
    {
        var lists = await database.Breakdowns.AsNoTracking()
            .Where(b => b.Bulletin == bulletin.Id)
            .OrderBy(b => b.Indicator).ThenBy(b => b.FromYear).ThenBy(b => b.By)
            .ToListAsync(cancel);
        var checks = await TotalChecks.LoadAsync(database, asOf: null, cancel);
        return new(lists, [
            .. checks.Where(c => c.Listed.Number == bulletin.Number || c.Total.Bulletin.Number == bulletin.Number)]);
    }
}
