using BorderStats.Tests.Publishing;
using BorderStats.Tests.Web;
using Microsoft.AspNetCore.Hosting;
using Npgsql;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>The real site over a database of the server, with the shipped figures.</summary>
/// <param name="options">Settings that the server is given for each connection.</param>
internal sealed class PostgresSite(PostgresShippedDatabase shipped, string options = "") : TestSite
{
    private WritableDatabase? _database = WritableDatabase.Of(shipped);

    /// <summary>Ends every connection to its database from the server's side, as a restart does.</summary>
    public async Task BreakConnectionsAsync()
    {
        await using NpgsqlConnection own = new(new NpgsqlConnectionStringBuilder(_database!.Connection) { Pooling = false }.ConnectionString);
        await own.OpenAsync();
        await using var command = own.CreateCommand();
        command.CommandText =
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
        Assert.NotEqual(0L, await command.ExecuteScalarAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        NpgsqlConnectionStringBuilder connection = new(_database!.Connection) { Options = options };
        builder.UseSetting("Database:Provider", "Postgres");
        builder.UseSetting("ConnectionStrings:Statistics", connection.ConnectionString);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _database?.Dispose();
        _database = null;
    }
}
