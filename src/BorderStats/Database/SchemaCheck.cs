using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database;

public static class SchemaCheck
{
    /// <summary>
    /// Brings the schema up to date. Looks first whether there is anything to do: EF Core takes most of a second to
    /// find that there is not, and it almost always is so.
    /// </summary>
    public static async Task BringUpToDateAsync(this StatisticsContext database, CancellationToken cancel)
    {
        if (await IsUpToDateAsync(database, cancel))
            return;
        // Who reads goes on reading what was there while someone publishes. Kept by the file itself.
        if (database.Database.IsSqlite())
            await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        await database.Database.MigrateAsync(cancel);
    }

    private static async Task<bool> IsUpToDateAsync(StatisticsContext database, CancellationToken cancel)
    {
        if (database.Database.GetDbConnection() is not SqliteConnection)
            return false;

        // A new file has no such table yet.
        var applied = await NamesAsync(database, "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'", cancel);
        if (applied.Count > 0)
            applied = await NamesAsync(database, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", cancel);
        return database.Database.GetMigrations().All(applied.Contains);
    }

    private static async Task<HashSet<string>> NamesAsync(StatisticsContext database, string sql, CancellationToken cancel)
    {
        await database.Database.OpenConnectionAsync(cancel);
        await using var command = database.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the two texts above
        command.CommandText = sql;
#pragma warning restore CA2100
        HashSet<string> names = [];
        await using (var reader = await command.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel))
                names.Add(reader.GetString(0));
        }

        await database.Database.CloseConnectionAsync();
        return names;
    }
}
