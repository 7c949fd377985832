using System.Text.RegularExpressions;
using BorderStats.Database;
using BorderStats.Web.Maintainers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Database;

public sealed partial class MigrationTests
{
    [Fact]
    public Task The_migrations_build_the_very_schema_of_the_model() => AssertSameSchemaAsync(InMemory);

    [Fact]
    public Task The_migrations_of_the_accounts_build_the_very_schema_of_their_model() => AssertSameSchemaAsync(() =>
        new SqliteMaintainersContext(new DbContextOptionsBuilder<SqliteMaintainersContext>().UseSqlite("Data Source=:memory:").Options));

    [Fact]
    public async Task The_figures_lie_in_the_order_of_their_key()
    {
        await using var database = InMemory();
        await database.Database.OpenConnectionAsync();
        await database.Database.MigrateAsync();

        var table = (await DefinitionsAsync(database)).Single(d => d.Contains("TABLE \"Observations\"", StringComparison.Ordinal));

        Assert.EndsWith("WITHOUT ROWID", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_before_is_given_the_index_by_value()
    {
        await using var database = InMemory();
        await database.Database.OpenConnectionAsync();
        await database.Database.MigrateAsync();
        await database.Database.ExecuteSqlRawAsync("DROP INDEX \"IX_Observations_Value\"");
        await database.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '0006_PrintedValues'");
        Assert.DoesNotContain(await DefinitionsAsync(database), d => d.Contains("IX_Observations_Value", StringComparison.Ordinal));

        await database.BringUpToDateAsync(CancellationToken.None);

        Assert.Contains(
            "CREATE INDEX \"IX_Observations_Value\" ON \"Observations\" (\"Value\") WHERE (\"Nationality\" = 'ALL' OR \"Area\" = 'MX')",
            await DefinitionsAsync(database));
    }

    [Fact]
    public async Task A_database_that_was_copied_together_is_read_while_it_is_written_like_any_other()
    {
        var path = Path.GetTempFileName();
        await using SqliteStatisticsContext database =
            new(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite($"Data Source={path};Pooling=False").Options);
        await database.Database.MigrateAsync();
        await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE");

        await database.BringUpToDateAsync(CancellationToken.None);

        Assert.Equal(["wal"], await database.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync());
        File.Delete(path);
    }

    private static async Task AssertSameSchemaAsync(Func<DbContext> inMemory)
    {
        await using var migrated = inMemory();
        await using var created = inMemory();
        await migrated.Database.OpenConnectionAsync();
        await created.Database.OpenConnectionAsync();

        await migrated.Database.MigrateAsync();
        await created.Database.EnsureCreatedAsync();

        Assert.Equal(await SchemaAsync(created), await SchemaAsync(migrated));
    }

    private static SqliteStatisticsContext InMemory() =>
        new(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite("Data Source=:memory:").Options);

    // EF Core knows no tables without row numbers; everything else is to be the same.
    private static async Task<IEnumerable<string>> SchemaAsync(DbContext database) =>
        (await DefinitionsAsync(database)).Select(d => d.Replace(" WITHOUT ROWID", "", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> DefinitionsAsync(DbContext database)
    {
        await using SqliteCommand command = ((SqliteConnection)database.Database.GetDbConnection()).CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_\\_%' ESCAPE '\\' "
            + "AND name NOT LIKE 'sqlite%' ORDER BY name";
        List<string> definitions = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            definitions.Add(Spaces().Replace(reader.GetString(0), " ").Trim());
        return definitions;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
