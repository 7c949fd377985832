using BorderStats.Database.Postgres;
using BorderStats.Web.Maintainers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BorderStats.Tests.Database.Postgres;

public sealed class PostgresMigrationTests
{
    // Columns with their types, orders and counters; indices; keys and references.
    private const string Schema =
        """
        SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' '
            || coalesce(o.collname, '') || ' ' || a.attidentity::text AS line
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' LEFT JOIN pg_collation o ON o.oid = a.attcollation
        WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE '\_\_%'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_%'
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '"\_\_%'
        ORDER BY line
        """;

    [PostgresFact]
    public Task The_migrations_of_the_figures_build_the_very_schema_of_their_model() => SameAsync(
        connection => new PostgresStatisticsContext(
            new DbContextOptionsBuilder<PostgresStatisticsContext>().UseNpgsql(connection).Options),
        "Observations.Nationality text true C ");

    [PostgresFact]
    public Task The_migrations_of_the_accounts_build_the_very_schema_of_their_model() => SameAsync(
        connection => new PostgresMaintainersContext(
            new DbContextOptionsBuilder<PostgresMaintainersContext>().UseNpgsql(connection).Options),
        "DataProtectionKeys.Id integer true  d");

    private static async Task SameAsync(Func<string, DbContext> over, string expected)
    {
        var (migrated, created) = (await PostgresServer.MakeAsync(), await PostgresServer.MakeAsync());
        await using (var context = over(PostgresServer.Connection(migrated)))
            await context.Database.MigrateAsync();
        await using (var context = over(PostgresServer.Connection(created)))
            await context.Database.EnsureCreatedAsync();

        var (one, other) = (await SchemaAsync(migrated), await SchemaAsync(created));

        Assert.Contains(expected, other);
        Assert.Equal(other, one);
        await PostgresServer.DropAsync(migrated);
        await PostgresServer.DropAsync(created);
    }

    private static async Task<IReadOnlyList<string>> SchemaAsync(string database)
    {
        await using NpgsqlConnection connection = new(PostgresServer.Connection(database));
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(Schema, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        return lines;
    }
}
