using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database;

/// <summary>A copy of the whole database as it is at one moment, made while others read and write.</summary>
public static class Backup
{
    /// <summary>The copy has its name only when it is whole and on the disk.</summary>
    /// <param name="path">Where nothing lies yet.</param>
    public static async Task MakeAsync(StatisticsContext database, string path, CancellationToken cancel)
    {
        var unfinished = path + ".part";
        File.Delete(unfinished);
        try
        {
            await database.Database.ExecuteSqlAsync($"VACUUM INTO {unfinished}", cancel);
            await CheckAsync(unfinished, cancel);
            await using (FileStream written = new(unfinished, FileMode.Open, FileAccess.ReadWrite))
                written.Flush(flushToDisk: true);
            File.Move(unfinished, path);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task CheckAsync(string copy, CancellationToken cancel)
    {
        await using SqliteConnection connection = new(
            new SqliteConnectionStringBuilder { DataSource = copy, Pooling = false }.ToString());
        await connection.OpenAsync(cancel);
        await using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check(1)";
        if (await check.ExecuteScalarAsync(cancel) is not "ok" and var found)
            throw new InvalidDataException($"{copy}: {found}");
        // What is copied forgets it: that whoever reads goes on reading while someone publishes.
        check.CommandText = "PRAGMA journal_mode = WAL";
        await check.ExecuteScalarAsync(cancel);
    }
}
