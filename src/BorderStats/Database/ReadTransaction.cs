using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database;

/// <summary>
/// A reading: until it ends, all answers are of the same moment, whatever is published meanwhile. Hinders no one who
/// writes.
/// </summary>
public sealed class ReadTransaction : IAsyncDisposable
{
    private readonly StatisticsContext _database;
    private readonly DbTransaction _transaction;

    private ReadTransaction(StatisticsContext database, DbTransaction transaction) =>
        (_database, _transaction) = (database, transaction);

    /// <returns>Null where a transaction is open already, in which the reading then takes part.</returns>
    public static async Task<ReadTransaction?> BeginAsync(StatisticsContext database, CancellationToken cancel)
    {
        if (database.Database.CurrentTransaction is not null)
            return null;
        await database.Database.OpenConnectionAsync(cancel);
        // SQLite's provider would begin with the lock of a writer.
        var transaction = database.Database.GetDbConnection() is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await database.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await database.Database.UseTransactionAsync(transaction, cancel);
        return new(database, transaction);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.Database.UseTransactionAsync(null);
        await _transaction.DisposeAsync();
        await _database.Database.CloseConnectionAsync();
    }
}
