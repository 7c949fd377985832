using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Tests.Database.Postgres;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests;

/// <summary>
/// The shipped figures on a PostgreSQL server, loaded once down the same street. Read over connections that cannot write.
/// </summary>
public sealed class PostgresShippedDatabase : ShippedDatabase
{
    private readonly Stack<string> _empty = [];
    private string _template = "", _read = "";

    public override async Task InitializeAsync()
    {
        if (PostgresServer.Missing is not null)
            return;
        _template = await PostgresServer.MakeAsync();
        // Nobody may be connected any more to what is copied.
        await using (var database = Over(PostgresConnection.OfWriters(PostgresServer.Connection(_template) + ";Pooling=False")))
            Report = await LoadAsync(database);
        _read = await PostgresServer.MakeAsync(_template);
    }

    public override StatisticsContext Open() => Over(PostgresConnection.OfReaders(PostgresServer.Connection(_read)));

    internal override DatabaseHome Copy() =>
        new PostgresHome(PostgresServer.MakeAsync(_template).GetAwaiter().GetResult(), PostgresServer.DropAsync);

    // To make one takes the server longer than most tests, so that they go from one to the next.
    internal override DatabaseHome Empty() => new PostgresHome(
        _empty.TryPop(out var used) ? used : PostgresServer.MakeAsync().GetAwaiter().GetResult(), EmptyAsync);

    private async Task EmptyAsync(string name)
    {
        await using (var database = Over(PostgresServer.Connection(name)))
        {
            var tables = database.Model.GetEntityTypes().Select(t => $"\"{t.GetTableName()}\"");
#pragma warning disable EF1002 // the model's own names
            await database.Database.ExecuteSqlRawAsync($"TRUNCATE {string.Join(", ", tables)} RESTART IDENTITY CASCADE");
#pragma warning restore EF1002
        }

        _empty.Push(name);
    }

    private static PostgresStatisticsContext Over(string connection) =>
        new(new DbContextOptionsBuilder<PostgresStatisticsContext>().UseNpgsql(connection).Options);

    public override async Task DisposeAsync()
    {
        foreach (var name in (string[])[_read, _template, .. _empty])
        {
            if (name.Length > 0)
                await PostgresServer.DropAsync(name);
        }

        await base.DisposeAsync();
    }
}

[CollectionDefinition(nameof(PostgresShippedDatabase))]
public sealed class PostgresShippedDatabaseTests : ICollectionFixture<PostgresShippedDatabase>;
