using BorderStats.Database;
using BorderStats.Publishing.Keeping;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing;

public static class KeptDatabase
{
    /// <summary>
    /// Brings a database up to date: its schema, and where it comes from a program that kept no summaries, those too.
    /// </summary>
    public static async Task ReadyAsync(StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        await database.BringUpToDateAsync(cancel);
        if (!await database.Coverage.AnyAsync(cancel) && await database.Observations.AnyAsync(cancel))
            await Verification.RunAsync(database, codebook, mends: true, cancel);
    }
}
