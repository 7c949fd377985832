using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BorderStats.Database;

/// <summary>
/// How long is waited for a database that another process holds. A reader is told soon to come again; who writes waits
/// for the other's publication to end.
/// </summary>
internal sealed class LockPatience : DbConnectionInterceptor, IDbTransactionInterceptor
{
    public static readonly LockPatience Instance = new();

    public const int ReadingSeconds = 1;

    private const int WritingSeconds = 30;

    private static readonly AsyncLocal<bool> Writes = new();

    /// <summary>From here on, in whatever is called from here.</summary>
    public static void WaitAsWriter() => Writes.Value = true;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Wait(connection, ReadingSeconds);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wait(connection, ReadingSeconds);
        return Task.CompletedTask;
    }

    // Readers begin theirs by themselves (ReadTransaction).
    public InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        Wait(connection, WritingSeconds);
        return result;
    }

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(TransactionStarting(connection, eventData, result));

    private static void Wait(DbConnection connection, int seconds)
    {
        if (connection is SqliteConnection sqlite)
            sqlite.DefaultTimeout = Writes.Value ? WritingSeconds : seconds;
    }
}
