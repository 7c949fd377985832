using BorderStats.Codelists;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Queries;
using BorderStats.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests;

/// <summary>The shipped figures in a real SQLite database, loaded once down the street for all tests that only read.</summary>
public sealed class ShippedDatabase : IAsyncLifetime, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    private readonly CatalogueCache _catalogues = new();

    public static string DataFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public Codebook Codebook { get; } = CodelistReader.Read(Path.Combine(DataFolder, "codelists"));

    public LoadReport Report { get; private set; } = new(0, 0, 0, [], []);

    public async Task InitializeAsync()
    {
        await _connection.OpenAsync();
        Report = await LoadAsync();
    }

    public async Task<LoadReport> LoadAsync()
    {
        await using var database = Open();
        return await new ShippedData(database, Codebook, TimeProvider.System)
            .LoadAsync(Path.Combine(DataFolder, "bulletins"), CancellationToken.None);
    }

    public StatisticsContext Open() =>
        new SqliteStatisticsContext(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite(_connection).Options);

    public async Task<Dataset> OpenDatasetAsync() =>
        await new Datasets(Open(), Codebook, _catalogues).OpenAsync(CancellationToken.None);

    public async Task<IReadOnlyList<Holding>> HoldingsAsync()
    {
        await using var dataset = await OpenDatasetAsync();
        return dataset.Catalogue.Holdings;
    }

    public async Task<Series> AskAsync(SeriesQuery query)
    {
        await using var dataset = await OpenDatasetAsync();
        return await query.RunAsync(dataset, CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _connection.Dispose();
}

[CollectionDefinition(nameof(ShippedDatabase))]
public sealed class ShippedDatabaseTests : ICollectionFixture<ShippedDatabase>;
