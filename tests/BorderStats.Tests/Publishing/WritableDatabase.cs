using System.Reflection;
using BorderStats.Bulletins.Files;
using BorderStats.Database;
using BorderStats.Exports;
using BorderStats.Publishing;
using BorderStats.Publishing.Drafts;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BorderStats.Tests.Publishing;

/// <summary>A database of its own for a test that writes, and what a maintainer does with it.</summary>
internal sealed class WritableDatabase : IDisposable
{
    public const string Who = "Ana";

    private readonly DatabaseHome _home;
    private readonly Codebook _codebook;

    private WritableDatabase(DatabaseHome home, Codebook codebook) => (_home, _codebook) = (home, codebook);

    /// <summary>The file of SQLite.</summary>
    public string Path => ((SqliteHome)_home).Path;

    public string Folder => _home.Folder;

    public string Connection => _home.Connection;

    public DatabaseProvider Provider => _home.Provider;

    /// <summary>With the shipped figures.</summary>
    public static WritableDatabase Of(ShippedDatabase shipped) => new(shipped.Copy(), shipped.Codebook);

    public static Task<WritableDatabase> EmptyAsync(Codebook codebook) => EmptyAsync(new SqliteHome(), codebook);

    /// <summary>On the same kind of database.</summary>
    public static Task<WritableDatabase> EmptyAsync(ShippedDatabase shipped) => EmptyAsync(shipped.Empty(), shipped.Codebook);

    private static async Task<WritableDatabase> EmptyAsync(DatabaseHome home, Codebook codebook)
    {
        WritableDatabase empty = new(home, codebook);
        await using var database = empty.Open();
        await database.Database.MigrateAsync();
        return empty;
    }

    /// <summary>Empty, with the schema of a program of before.</summary>
    public static async Task<WritableDatabase> OfMigrationsAsync(Codebook codebook, params Migration[] migrations)
    {
        WritableDatabase old = new(new SqliteHome(), codebook);
        await using var database = old.Open();
        var history = database.GetService<IHistoryRepository>();
        await database.Database.OpenConnectionAsync();
        await history.CreateIfNotExistsAsync();
        foreach (var migration in migrations)
        {
            var id = migration.GetType().GetCustomAttribute<MigrationAttribute>()!.Id;
            foreach (var command in database.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations))
                await database.Database.ExecuteSqlRawAsync(command.CommandText);
            await database.Database.ExecuteSqlRawAsync(history.GetInsertScript(new(id, "10.0.0")));
        }

        return old;
    }

    public StatisticsContext Open() => _home.Open();

    public async Task<Dataset> OpenDatasetAsync() => await new Datasets(Open(), _codebook, new(), KnownBy.Today).OpenAsync(default);

    public async Task<ImportPreview> PreviewAsync(BulletinFile file, string id = "new-bulletin", string published = "2024-05-06")
    {
        await using var database = Open();
        BulletinCard card = new(id, "A new bulletin", "", BulletinKind.Official, PublicationDate.Parse(published)!.Value, "", "");
        return await ImportPreview.MakeAsync(file, card, null, database, _codebook, TimeProvider.System, default);
    }

    /// <param name="figures">Other figures than those of the file, or null.</param>
    public async Task<PublicationOutcome> PublishAsync(ImportPreview preview, IEnumerable<PrintedFigure>? figures = null)
    {
        await using var database = Open();
        var bulletin = preview.Card.Bulletin(preview.File.Name, preview.File.Sha256, new(2024, 5, 7, 0, 0, 0, DateTimeKind.Utc));
        return await new Publication(database, _codebook, TimeProvider.System).PublishAsync(
            bulletin, preview.File, figures ?? preview.Source.Figures.ByKey(), [], preview.Changes!.Version, Who, default);
    }

    public async Task<PublicationOutcome> PublishAsync(BulletinFile file, string id = "new-bulletin") =>
        await PublishAsync(await PreviewAsync(file, id));

    public async Task<PublicationOutcome> TurnAsync(Func<Publication, Task<PublicationOutcome>> turn)
    {
        await using var database = Open();
        return await turn(new(database, _codebook, TimeProvider.System));
    }

    public async Task<string> CsvAsync(SeriesQuery query)
    {
        await using var dataset = await OpenDatasetAsync();
        await using StringWriter output = new();
        await ExportCsv.WriteAsync(output, ExportRows.Of(await query.RunAsync(dataset, default), _codebook, Locale.English), default);
        return output.ToString();
    }

    /// <summary>How many rows each table has, as "Bulletins 104, Observations 9000, …".</summary>
    public async Task<string> RowsAsync()
    {
        await using var database = Open();
        return $"Bulletins {await database.Bulletins.CountAsync()}, Observations {await database.Observations.CountAsync()}, "
            + $"Files {await database.Files.CountAsync()}, Versions {await database.Versions.CountAsync()}, Audit {await database.Audit.CountAsync()}";
    }

    /// <summary>What the database itself says of its files: "ok" where nothing is broken.</summary>
    public string Integrity() => _home.Integrity();

    public void Dispose() => _home.Dispose();
}
