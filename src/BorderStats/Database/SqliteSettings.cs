using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace BorderStats.Database;

/// <summary>
/// What a connection to SQLite is told when it is made: it stays so while the provider lends it to one after the other.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // The cache holds what a publication changes until it is written, and the upper parts of the table's tree.
    private const string Settings = "PRAGMA cache_size = -16384; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;";

    public static readonly SqliteSettings Instance = new();

    private static readonly ConditionalWeakTable<sqlite3, object> Told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is not SqliteConnection { Handle: { } handle } || !Told.TryAdd(handle, Settings))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
