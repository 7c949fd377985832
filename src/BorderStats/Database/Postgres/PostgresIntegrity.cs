using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace BorderStats.Database.Postgres;

/// <summary>
/// What can be asked of a server about its files: to read every row. Where its pages have checksums it finds what is
/// damaged.
/// </summary>
internal static class PostgresIntegrity
{
    public static async Task<IReadOnlyList<string>> DamageAsync(StatisticsContext database, CancellationToken cancel)
    {
        List<string> places = [];
        foreach (var table in database.Model.GetEntityTypes().Select(Name).Order(StringComparer.Ordinal))
        {
            try
            {
                await CountAsync(database, $"SELECT count({table}::text) FROM {table}", cancel);
            }
            catch (PostgresException stumbled) when (PostgresFaults.Of(stumbled) is DatabaseFault.Damaged)
            {
                places.Add($"{table}: {stumbled.MessageText}");
            }
        }

        return places;
    }

    public static async Task<IReadOnlyList<string>> LooseReferencesAsync(
        StatisticsContext database, CancellationToken cancel)
    {
        List<string> loose = [];
        foreach (var reference in database.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()))
        {
            var (table, parent) = (Name(reference.DeclaringEntityType), Name(reference.PrincipalEntityType));
            var same = string.Join(" AND ", reference.Properties.Zip(
                reference.PrincipalKey.Properties, (own, other) => $"p.\"{other.GetColumnName()}\" = c.\"{own.GetColumnName()}\""));
            var count = await CountAsync(
                database, $"SELECT count(*) FROM {table} c WHERE NOT EXISTS (SELECT FROM {parent} p WHERE {same})", cancel);
            if (count > 0)
                loose.Add(string.Create(CultureInfo.InvariantCulture, $"{table} → {parent}: {count}"));
        }

        return loose;
    }

    private static string Name(IReadOnlyEntityType type) => $"\"{type.GetTableName()}\"";

    private static async Task<long> CountAsync(StatisticsContext database, string sql, CancellationToken cancel)
    {
        await database.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // names of tables and columns
            command.CommandText = sql;
#pragma warning restore CA2100
            return (long)(await command.ExecuteScalarAsync(cancel))!;
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }
}
