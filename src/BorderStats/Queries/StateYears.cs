using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

public static class StateYears
{
    /// <summary>The latest year of which anything is printed for a state, or null before anything was kept.</summary>
    public static async Task<int?> LatestAsync(StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        string[] states = [.. codebook.States.Select(s => s.Code)];
        return await (
            from o in database.Observations.AsNoTracking()
            join b in database.Bulletins on o.BulletinNumber equals b.Number
            where b.State == BulletinState.Published && states.Contains(o.Area) && o.Value != null
            select (int?)o.Year).MaxAsync(cancel);
    }
}
