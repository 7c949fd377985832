using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace BorderStats.Database.Postgres;

/// <summary>
/// Of several processes that start at once over an empty database one makes its tables and the others wait for it.
/// SQLite's file keeps them apart by itself.
/// </summary>
public sealed class SchemaLock : IAsyncDisposable
{
    // One number for all of the program, which no other program over the same database uses.
    private const long Number = 0x426F72646572;

    private readonly DatabaseFacade _database;

    private SchemaLock(DatabaseFacade database) => _database = database;

    /// <returns>Null where nobody has to wait.</returns>
    public static async Task<SchemaLock?> TakeAsync(DatabaseFacade database, CancellationToken cancel)
    {
        if (!database.IsNpgsql())
            return null;
        // The lock is the connection's, which stays open until it ends.
        await database.OpenConnectionAsync(cancel);
        // However long the other takes, which may have all figures to go through.
        await database.ExecuteSqlRawAsync("SET lock_timeout = 0", cancel);
        await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Number})", cancel);
        await database.ExecuteSqlRawAsync("RESET lock_timeout", cancel);
        return new(database);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Number})");
        await _database.CloseConnectionAsync();
    }
}
