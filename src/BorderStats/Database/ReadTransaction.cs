using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BorderStats.Database;

/// <summary>
/// A reading: until it ends, all answers are of the same moment, whatever is published meanwhile. Hinders no one who
/// writes.
/// </summary>
public sealed class ReadTransaction : IAsyncDisposable
{
    private readonly StatisticsContext _database;
    private readonly DbTransaction _transaction;
    private readonly IDbContextTransaction _used;

    private ReadTransaction(StatisticsContext database, DbTransaction transaction, IDbContextTransaction used) =>
        (_database, _transaction, _used) = (database, transaction, used);

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
        return new(database, transaction, (await database.Database.UseTransactionAsync(transaction, cancel))!);
    }

    public async ValueTask DisposeAsync()
    {
        // Opened the connection once more when it was taken into use.
        await _used.DisposeAsync();
        await _transaction.DisposeAsync();
        await _database.Database.CloseConnectionAsync();
    }
}
