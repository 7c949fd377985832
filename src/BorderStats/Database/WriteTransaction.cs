using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Database;

/// <summary>
/// A transaction that changes figures. There is one at a time, in whichever process, and it sees all that the one before
/// it wrote; who reads is not hindered.
/// </summary>
public static class WriteTransaction
{
    public static Task<IDbContextTransaction> BeginAsync(StatisticsContext database, CancellationToken cancel) =>
        BeginAsync(database, waitsForAll: false, cancel);

    /// <param name="waitsForAll">
    /// Whoever starts beside another process that loads all figures waits until it is done, however slow the machine.
    /// </param>
    internal static async Task<IDbContextTransaction> BeginAsync(
        StatisticsContext database, bool waitsForAll, CancellationToken cancel)
    {
        // SQLite begins it with the lock of the one writer.
        if (database.Database.IsSqlite())
            return await database.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        var transaction = await database.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        try
        {
            if (waitsForAll)
                await database.Database.ExecuteSqlRawAsync("SET LOCAL lock_timeout = 0", cancel);
            await database.Database.ExecuteSqlRawAsync("LOCK TABLE \"Versions\" IN EXCLUSIVE MODE", cancel);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
