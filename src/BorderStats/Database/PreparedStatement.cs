using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Database;

/// <summary>Prepares a statement the quickest way that the database has.</summary>
internal static class PreparedStatement
{
    /// <param name="sql">Its parameters are named @p0, @p1 and so on, in the order in which they stand.</param>
    /// <param name="database">Its connection is open, and in the transaction that the statement belongs to.</param>
    public static IPreparedStatement Of(StatisticsContext database, string sql, int parameters) =>
        database.Database.GetDbConnection() is SqliteConnection sqlite
            ? new SqliteStatement(sqlite, sql, parameters)
            : new CommandStatement(database, sql, parameters);

    /// <summary>Of a row; its parameters are the columns, in their order.</summary>
    public static IPreparedStatement OfInsert(StatisticsContext database, string table, IReadOnlyList<string> columns) => Of(
        database,
        $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) "
        + $"VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})",
        columns.Count);
}
