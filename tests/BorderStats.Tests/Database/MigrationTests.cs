using BorderStats.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Tests.Database;

public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_build_the_very_schema_of_the_model()
    {
        using var database = InMemory();

        var model = Definitions(database.Database.GenerateCreateScript());
        var migrations = Definitions(database.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions));

        Assert.NotEmpty(model);
        Assert.Equal(model, migrations);
    }

    [Fact]
    public async Task The_migrations_run()
    {
        await using var database = InMemory();
        await database.Database.OpenConnectionAsync();
        await database.Database.MigrateAsync();

        Assert.Equal(0, await database.Observations.CountAsync());
    }

    private static SqliteStatisticsContext InMemory() =>
        new(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite("Data Source=:memory:").Options);

    private static IEnumerable<string> Definitions(string script) => script.Split(';')
        .Select(s => s.Trim().ReplaceLineEndings("\n"))
        .Where(s => s.StartsWith("CREATE", StringComparison.Ordinal) && !s.Contains("__EFMigrationsHistory", StringComparison.Ordinal))
        .Order();
}
