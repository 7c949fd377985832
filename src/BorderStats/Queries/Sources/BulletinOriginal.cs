using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Sources;

/// <summary>The file that a bulletin was read from, byte for byte.</summary>
public sealed record BulletinOriginal(string FileName, byte[] Bytes)
{
    public static Task<BulletinOriginal?> LoadAsync(
        string id, StatisticsContext database, CancellationToken cancel) => (
        from b in database.Bulletins.AsNoTracking()
        join f in database.Files on b.Sha256 equals f.Sha256
        where b.Id == id && b.State == BulletinState.Published
        select new BulletinOriginal(b.FileName, f.Bytes)).FirstOrDefaultAsync(cancel);
}
