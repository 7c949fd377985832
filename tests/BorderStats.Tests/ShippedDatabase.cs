using System.Globalization;
using BorderStats.Codelists;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests;

/// <summary>The shipped figures in a real SQLite database, loaded once down the street for all tests that only read.</summary>
public class ShippedDatabase : IAsyncLifetime, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    private readonly CatalogueCache _catalogues = new();

    public static string DataFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public Codebook Codebook { get; } = CodelistReader.Read(Path.Combine(DataFolder, "codelists"));

    public LoadReport Report { get; protected set; } = new(0, 0, 0, [], []);

    public virtual async Task InitializeAsync()
    {
        await _connection.OpenAsync();
        Report = await LoadAsync();
    }

    public async Task<LoadReport> LoadAsync()
    {
        await using var database = Open();
        return await LoadAsync(database);
    }

    public virtual StatisticsContext Open() =>
        new SqliteStatisticsContext(new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite(_connection).Options);

    /// <summary>A place for a database of its own that holds the same figures.</summary>
    internal virtual DatabaseHome Copy()
    {
        SqliteHome home = new();
        using SqliteConnection file = new(home.Connection);
        file.Open();
        _connection.BackupDatabase(file);
        // A copy forgets that it is read while it is written; the database of a site never does.
        using var command = file.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        command.ExecuteNonQuery();
        return home;
    }

    /// <summary>A place of the same kind for a database that is still to be made.</summary>
    internal virtual DatabaseHome Empty() => new SqliteHome();

    /// <param name="asOf">The day as of which it is asked; null is today.</param>
    public async Task<Dataset> OpenDatasetAsync(string? asOf = null) =>
        await new Datasets(Open(), Codebook, _catalogues, asOf is null ? KnownBy.Today : new(DateOnly.Parse(asOf, CultureInfo.InvariantCulture)))
            .OpenAsync(CancellationToken.None);

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

    public virtual Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _connection.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Task<LoadReport> LoadAsync(StatisticsContext database) =>
        new ShippedData(database, Codebook, TimeProvider.System).LoadAsync(
            Path.Combine(DataFolder, "bulletins"), CancellationToken.None);
}

[CollectionDefinition(nameof(ShippedDatabase))]
public sealed class ShippedDatabaseTests : ICollectionFixture<ShippedDatabase>;
