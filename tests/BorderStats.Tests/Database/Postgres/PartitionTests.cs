using BorderStats.Publishing;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Tests.Publishing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>The table of figures, parted by indicator with the text that a server's administrator runs.</summary>
[Collection(nameof(PostgresShippedDatabase))]
public sealed class PartitionTests(PostgresShippedDatabase shipped) : IDisposable
{
    // Columns with their types and orders, indices, keys and references.
    private const string Schema =
        """
        SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || coalesce(o.collname, '') AS line
        FROM pg_attribute a LEFT JOIN pg_collation o ON o.oid = a.attcollation
        WHERE a.attrelid = '"Observations"'::regclass AND a.attnum > 0 AND NOT a.attisdropped
        UNION ALL SELECT replace(indexdef, ' ON ONLY ', ' ON ') FROM pg_indexes WHERE tablename = 'Observations'
        UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '"Observations"'::regclass
        ORDER BY line
        """;

    private const string Parts =
        "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = '\"Observations\"'::regclass ORDER BY 1";

    private static readonly SeriesQuery Months2019 = new("apprehensions", ["MX-AGU", "MX-CHP"], [], 2019, 2019, Frequency.Month);

    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);

    public void Dispose() => _database.Dispose();

    [PostgresFact]
    public async Task Columns_keys_references_and_indices_are_those_of_before()
    {
        var before = await LinesAsync(Schema);

        await PartAsync();
        // As when another indicator has grown large.
        await PartAsync();

        Assert.Contains("Area text true C", before);
        Assert.Equal(before, await LinesAsync(Schema));
        Assert.Contains("\"Observations_apprehensions\"", await LinesAsync(Parts));
        Assert.Contains("\"Observations_Rest\"", await LinesAsync(Parts));
    }

    [PostgresFact]
    public async Task Figures_are_read_published_withdrawn_and_verified_as_before()
    {
        var (rows, before) = (await _database.RowsAsync(), await _database.CsvAsync(Months2019));
        await PartAsync();
        Assert.Equal((rows, before), (await _database.RowsAsync(), await _database.CsvAsync(Months2019)));

        var published = await _database.PublishAsync(MadeFiles.Revised2019());
        var revised = await _database.CsvAsync(Months2019);
        var withdrawn = await _database.TurnAsync(p => p.WithdrawAsync("new-bulletin", WritableDatabase.Who, default));
        var after = await _database.CsvAsync(Months2019);
        var verified = await RealProgram.RunAsync(_database, "verify");

        Assert.Equal((PublicationOutcome.Done, PublicationOutcome.Done, 0), (published, withdrawn, verified.Code));
        Assert.NotEqual(before, revised);
        Assert.Equal(before, after);
    }

    private async Task PartAsync()
    {
        await using var database = _database.Open();
        await database.Database.ExecuteSqlRawAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "partitions.sql")));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(string sql)
    {
        await using NpgsqlConnection connection = new(_database.Connection);
        await connection.OpenAsync();
#pragma warning disable CA2100 // the texts above
        await using NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
            lines.Add(reader.GetString(0));
        return lines;
    }
}
