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
