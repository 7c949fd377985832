using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace BorderStats.Tests.Web;

/// <summary>The real site over a database file of its own, which it fills with the shipped figures as at any first start.</summary>
public class TestSite : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("borderstats-").FullName;

    public string Connection => $"Data Source={Path.Combine(_folder, "statistics.db")};Pooling=False";

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("ConnectionStrings:Statistics", Connection);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
