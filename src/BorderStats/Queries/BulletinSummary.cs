using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>How much of one indicator a bulletin prints, and of which years.</summary>
public sealed record BulletinShare(Indicator Indicator, int FirstYear, int LastYear, int Figures);

/// <summary>A bulletin and what it prints, indicator by indicator.</summary>
public sealed record BulletinSummary(Bulletin Bulletin, IReadOnlyList<BulletinShare> Shares)
{
    public int Figures => Shares.Sum(s => s.Figures);

    /// <summary>Every published bulletin, the latest first.</summary>
    public static async Task<IReadOnlyList<BulletinSummary>> ListAsync(
        StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var bulletins = await database.Bulletins.AsNoTracking().Where(b => b.State == BulletinState.Published)
            .ToListAsync(cancel);
        var shares = await SharesAsync(database.Observations, codebook, cancel);
        return
        [
            .. bulletins.OrderByDescending(b => b.Published.LastDay).ThenBy(b => b.Id, StringComparer.Ordinal)
                .Select(b => new BulletinSummary(b, [.. shares[b.Number]])),
        ];
    }

    /// <summary>One published bulletin by its name in addresses, or null.</summary>
    public static async Task<BulletinSummary?> LoadAsync(
        string id, StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var bulletin = await database.Bulletins.AsNoTracking()
            .FirstOrDefaultAsync(b => b.Id == id && b.State == BulletinState.Published, cancel);
        if (bulletin is null)
            return null;
        var shares = await SharesAsync(
            database.Observations.Where(o => o.BulletinNumber == bulletin.Number), codebook, cancel);
        return new(bulletin, [.. shares[bulletin.Number]]);
    }

    private static async Task<ILookup<int, BulletinShare>> SharesAsync(
        IQueryable<Observation> observations, Codebook codebook, CancellationToken cancel)
    {
        var rows = await observations.AsNoTracking()
            .GroupBy(o => new { o.BulletinNumber, o.Indicator })
            .Select(g => new
            {
                g.Key.BulletinNumber,
                g.Key.Indicator,
                First = g.Min(o => o.Year),
                Last = g.Max(o => o.Year),
                Count = g.Count(),
            })
            .ToListAsync(cancel);
        return (from row in rows
                let indicator = codebook.Indicator(row.Indicator)
                where indicator is not null
                orderby row.BulletinNumber, row.Count descending, row.Indicator
                select (row.BulletinNumber, Share: new BulletinShare(indicator, row.First, row.Last, row.Count)))
            .ToLookup(s => s.BulletinNumber, s => s.Share);
    }
}
