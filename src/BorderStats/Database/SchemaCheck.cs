using BorderStats.Database.Postgres;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database;

public static class SchemaCheck
{
    /// <summary>The last of the migrations. To ask EF Core for it loads every type of the program.</summary>
    public const string Newest = "0006_PrintedValues";

    /// <summary>
    /// Brings the schema up to date. Looks first whether there is anything to do: EF Core takes most of a second to
    /// find that there is not, and it almost always is so.
    /// </summary>
    public static async Task BringUpToDateAsync(this StatisticsContext database, CancellationToken cancel)
    {
        var isUpToDate = await IsUpToDateAsync(database, cancel);
        await LetReadWhileWrittenAsync(database, cancel);
        if (isUpToDate)
            return;
        await using var held = await SchemaLock.TakeAsync(database.Database, cancel);
        await database.Database.MigrateAsync(cancel);
    }

    /// <summary>
    /// Who reads goes on reading what was there while someone publishes. The file itself keeps it, but a file that was
    /// copied together from another may never have learnt it.
    /// </summary>
    private static async Task LetReadWhileWrittenAsync(StatisticsContext database, CancellationToken cancel)
    {
        if (database.Database.IsSqlite() && !(await NamesAsync(database, "PRAGMA journal_mode", cancel)).Contains("wal"))
            await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
    }

    /// <exception cref="NewerDatabaseException">A later version of the program changed the schema.</exception>
    public static async Task<bool> IsUpToDateAsync(this StatisticsContext database, CancellationToken cancel)
    {
        // A new database has no such table yet.
        var tables = await NamesAsync(
            database,
            database.Database.IsSqlite()
                ? "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'"
                : "SELECT relname::text FROM pg_class WHERE oid = to_regclass('\"__EFMigrationsHistory\"')",
            cancel);
        if (tables.Count == 0)
            return false;
        var done = await NamesAsync(database, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", cancel);
        // Migrations are numbered, so that a later one comes after the last that is known here.
        return done.FirstOrDefault(id => string.CompareOrdinal(id, Newest) > 0) is { } later
            ? throw new NewerDatabaseException(later)
            : done.Contains(Newest);
    }

    private static async Task<HashSet<string>> NamesAsync(StatisticsContext database, string sql, CancellationToken cancel)
    {
        await database.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the texts above
            command.CommandText = sql;
#pragma warning restore CA2100
            HashSet<string> names = [];
            await using var reader = await command.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
                names.Add(reader.GetString(0));
            return names;
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }
}
