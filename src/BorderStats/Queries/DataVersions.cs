using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

public static class DataVersions
{
    /// <summary>The version in force, or null before anything was kept.</summary>
    public static Task<DataVersion?> CurrentAsync(StatisticsContext database, CancellationToken cancel) =>
        database.Versions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancel);
}
