using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>
/// Everything that a published bulletin printed, whether it is current or not, one figure after the other.
/// </summary>
/// <param name="Observations">Asked of the database as they are read; in the order of the bulletin's page.</param>
public sealed record BulletinPrints(Bulletin Bulletin, IAsyncEnumerable<Observation> Observations)
{
    /// <summary>Null where no published bulletin has this name.</summary>
    public static async Task<BulletinPrints?> LoadAsync(string id, StatisticsContext database, CancellationToken cancel)
    {
        var bulletin = await database.Bulletins.AsNoTracking()
            .FirstOrDefaultAsync(b => b.Id == id && b.State == BulletinState.Published, cancel);
        if (bulletin is null)
            return null;
        // In the order of the index, so that nothing is sorted.
        var observations = database.Observations.AsNoTracking()
            .Where(o => o.BulletinNumber == bulletin.Number)
            .OrderBy(o => o.Indicator).ThenBy(o => o.Year).ThenBy(o => o.FirstMonth).ThenBy(o => o.LastMonth)
            .ThenBy(o => o.Area).ThenBy(o => o.Nationality);
        return new(bulletin, observations.AsAsyncEnumerable());
    }
}
