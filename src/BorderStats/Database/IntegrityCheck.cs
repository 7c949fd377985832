using System.Globalization;
using System.Runtime.CompilerServices;
using BorderStats.Database.Postgres;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database;

/// <summary>Whether the database's file is whole, and every reference in it leads somewhere; by the database itself.</summary>
public static class IntegrityCheck
{
    private const int MostOfATable = 5;

    /// <returns>A line for each place that is damaged, with the table that it belongs to.</returns>
    public static async Task<IReadOnlyList<string>> DamageAsync(StatisticsContext database, CancellationToken cancel)
    {
        if (!database.Database.IsSqlite())
            return await PostgresIntegrity.DamageAsync(database, cancel);
        var whole = await FoundAsync(database, "PRAGMA integrity_check(20)", cancel);
        if (whole.Count == 0)
            return [];
        List<string> places = [];
        foreach (var table in await RowsAsync(
            database, "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name", cancel))
        {
            places.AddRange((await FoundAsync(database, $"PRAGMA integrity_check(\"{table[0]}\")", cancel))
                .Take(MostOfATable).Select(line => $"{table[0]}: {line}"));
        }

        // What belongs to no table, such as the list of free pages.
        return places.Count > 0 ? places : whole;
    }

    /// <returns>A line for each row that refers to one that is not there.</returns>
    public static async Task<IReadOnlyList<string>> LooseReferencesAsync(
        StatisticsContext database, CancellationToken cancel) =>
        !database.Database.IsSqlite() ? await PostgresIntegrity.LooseReferencesAsync(database, cancel) :
        [
            .. (await RowsAsync(database, "SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2", cancel))
                .Select(row => $"{row[0]} → {row[1]}: {row[2]}"),
        ];

    // The check itself may stumble over what it looks for.
    private static async Task<IReadOnlyList<string>> FoundAsync(
        StatisticsContext database, string check, CancellationToken cancel)
    {
        List<string> found = [];
        try
        {
            await foreach (var row in AskAsync(database, check, cancel))
                found.AddRange(row[0].Split('\n').Where(line => line != "ok" && !line.StartsWith("***", StringComparison.Ordinal)));
        }
        catch (SqliteException stumbled) when (DatabaseFaults.Of(stumbled) is DatabaseFault.Damaged)
        {
            found.Add(stumbled.Message);
        }

        return found;
    }

    private static async Task<IReadOnlyList<string[]>> RowsAsync(
        StatisticsContext database, string sql, CancellationToken cancel)
    {
        List<string[]> rows = [];
        await foreach (var row in AskAsync(database, sql, cancel))
            rows.Add(row);
        return rows;
    }

    private static async IAsyncEnumerable<string[]> AskAsync(
        StatisticsContext database, string sql, [EnumeratorCancellation] CancellationToken cancel)
    {
        await database.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the texts above, and names of tables
            command.CommandText = sql;
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(cancel);
            while (await reader.ReadAsync(cancel))
                yield return [.. Enumerable.Range(0, reader.FieldCount)
                    .Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")];
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }
}
