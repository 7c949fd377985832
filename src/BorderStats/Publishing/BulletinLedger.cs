using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing;

/// <summary>
/// A bulletin as its maintainers see it: published or withdrawn, how much it prints, and who acted last.
/// </summary>
/// <param name="Last">The last entry of the log about it; null for one that came with the program.</param>
public sealed record LedgerEntry(Bulletin Bulletin, int Figures, AuditEntry? Last);

/// <summary>Every bulletin and every draft.</summary>
public sealed record BulletinLedger(IReadOnlyList<LedgerEntry> Bulletins, IReadOnlyList<Draft> Drafts)
{
    public static async Task<BulletinLedger> LoadAsync(StatisticsContext database, CancellationToken cancel)
    {
        var bulletins = await database.Bulletins.AsNoTracking().ToListAsync(cancel);
        var figures = await database.Coverage.Where(c => c.By == BreakdownDimension.Area).GroupBy(c => c.BulletinNumber)
            .Select(g => new { g.Key, Count = g.Sum(c => c.Figures) }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var log = (await database.Audit.AsNoTracking()
                .Where(e => e.Action == AuditAction.Published || e.Action == AuditAction.Withdrawn
                    || e.Action == AuditAction.Restored)
                .ToListAsync(cancel))
            .ToLookup(e => e.Subject);
        return new(
            [
                .. bulletins.OrderByDescending(b => b.KeptAt).ThenByDescending(b => b.Published.LastDay)
                    .ThenBy(b => b.Id, StringComparer.Ordinal)
                    .Select(
                        b => new LedgerEntry(b, figures.GetValueOrDefault(b.Number), log[b.Id].MaxBy(e => e.Number))),
            ],
            await database.Drafts.AsNoTracking().OrderByDescending(d => d.At).ToListAsync(cancel));
    }
}
