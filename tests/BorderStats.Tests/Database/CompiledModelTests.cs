using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BorderStats.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Database;

public sealed partial class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_says_what_the_context_says()
    {
        var compiled = Path.Combine(Sources(), "CompiledModel");
        var received = Directory.CreateTempSubdirectory("borderstats-model-").FullName;

        Scaffold(received);

        Assert.True(Texts(received).SequenceEqual(Texts(compiled)),
            $"The model has changed. To keep it: rm {compiled}/*.cs && mv {received}/*.cs {compiled}");
        Directory.Delete(received, recursive: true);
    }

    [Fact]
    public void The_site_starts_with_the_compiled_model()
    {
        using var context = InMemory();

        Assert.Equal("SqliteStatisticsContextModel", context.Model.GetType().Name);
    }

    [Fact]
    public void The_newest_migration_is_the_one_that_the_schema_is_held_to()
    {
        using var context = InMemory();

        Assert.Equal(SchemaCheck.Newest, context.Database.GetMigrations().Last());
    }

    private static SqliteStatisticsContext InMemory() =>
        new(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite("Data Source=:memory:").Options);

    private static void Scaffold(string folder)
    {
        using var context = InMemory();
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // the provider's own services are named by the tool only
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(
            context.GetService<IDesignTimeModel>().Model, folder, new()
            {
                ContextType = typeof(SqliteStatisticsContext),
                ModelNamespace = "BorderStats.Database.CompiledModel",
                UseNullableReferenceTypes = true,
                Language = "C#",
            });
    }

    private static IEnumerable<(string Name, string Text)> Texts(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), Number().Replace(File.ReadAllText(f), "").ReplaceLineEndings("\n")));

    // Another one each time that the model is written.
    [GeneratedRegex("""modelId: new Guid\("[^"]*"\)""")]
    private static partial Regex Number();

    private static string Sources([CallerFilePath] string test = "") =>
        Path.GetFullPath("../../../src/BorderStats/Database", Path.GetDirectoryName(test)!);
}
