using System.Text.RegularExpressions;
using BorderStats.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Database;

public sealed partial class MigrationTests
{
    [Fact]
    public async Task The_migrations_build_the_very_schema_of_the_model()
    {
        await using var migrated = InMemory();
        await using var created = InMemory();
        await migrated.Database.OpenConnectionAsync();
        await created.Database.OpenConnectionAsync();

        await migrated.Database.MigrateAsync();
        await created.Database.EnsureCreatedAsync();

        Assert.Equal(await SchemaAsync(created), await SchemaAsync(migrated));
    }

    [Fact]
    public async Task The_figures_lie_in_the_order_of_their_key()
    {
        await using var database = InMemory();
        await database.Database.OpenConnectionAsync();
        await database.Database.MigrateAsync();

        var table = (await DefinitionsAsync(database)).Single(d => d.Contains("TABLE \"Observations\"", StringComparison.Ordinal));

        Assert.EndsWith("WITHOUT ROWID", table, StringComparison.Ordinal);
    }

    private static SqliteStatisticsContext InMemory() =>
        new(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite("Data Source=:memory:").Options);

    // EF Core knows no tables without row numbers; everything else is to be the same.
    private static async Task<IEnumerable<string>> SchemaAsync(StatisticsContext database) =>
        (await DefinitionsAsync(database)).Select(d => d.Replace(" WITHOUT ROWID", "", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> DefinitionsAsync(StatisticsContext database)
    {
        await using SqliteCommand command = ((SqliteConnection)database.Database.GetDbConnection()).CreateCommand();
        command.CommandText = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' "
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
