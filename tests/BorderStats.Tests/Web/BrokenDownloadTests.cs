using System.Net.Sockets;
using System.Text;
using BorderStats.Tests.Publishing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace BorderStats.Tests.Web;

/// <summary>A file of all figures whose reading fails at its very end, over real connections.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class BrokenDownloadTests(ShippedDatabase shipped) : IDisposable
{
    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);

    [Theory]
    [InlineData("csv", "HTTP/1.1")]
    [InlineData("csv", "HTTP/1.0")]
    [InlineData("json", "HTTP/1.1")]
    [InlineData("xlsx", "HTTP/1.1")]
    [InlineData("xlsx", "HTTP/1.0")]
    [InlineData("parquet", "HTTP/1.1")]
    [InlineData("parquet", "HTTP/1.0")]
    public async Task The_connection_breaks_so_that_no_half_is_taken_for_the_whole(string ending, string version)
    {
        SpoilTheLastFigure();
        await using WebApplicationFactory<Program> factory = new();
        await using var site = factory.WithWebHostBuilder(b => b.UseSetting("ConnectionStrings:Statistics", _database.Connection));
        site.UseKestrel(0);
        site.StartServer();

        Assert.Equal(
            ("200", true), await AskAsync(site.ClientOptions.BaseAddress.Port, $"/en/data/observations.{ending}", version));
    }

    // Of sizes at which a buffer is full just where a part of the file ends, too.
    [Theory]
    [InlineData("/en/data/observations.csv", "HTTP/1.0")]
    [InlineData("/en/data/observations.xlsx", "HTTP/1.1")]
    [InlineData("/en/data/observations.parquet", "HTTP/1.1")]
    [InlineData("/en/data.zip?asof=2021-07-04", "HTTP/1.1")]
    [InlineData("/en/bulletins/upmrip-cuadro-3.1.1-gdidata-2025-06.xlsx", "HTTP/1.1")]
    [InlineData("/en/bulletins/upmrip-cuadro-3.2.4-gdidata-2025-06.xlsx", "HTTP/1.1")]
    [InlineData("/en/bulletins/upmrip-boletin-2025-cuadro-1.3.1.xlsx", "HTTP/1.1")]
    [InlineData("/es/indicators/apprehensions.xlsx?areas=all", "HTTP/1.1")]
    public async Task A_whole_file_ends_and_its_connection_stays_whole(string address, string version)
    {
        await using WebApplicationFactory<Program> factory = new();
        await using var site = factory.WithWebHostBuilder(b => b.UseSetting("ConnectionStrings:Statistics", _database.Connection));
        site.UseKestrel(0);
        site.StartServer();

        Assert.Equal(("200", false), await AskAsync(site.ClientOptions.BaseAddress.Port, address, version));
    }

    public void Dispose() => _database.Dispose();

    // Last in the order of the key, and current by a bulletin that nobody published.
    private void SpoilTheLastFigure()
    {
        using SqliteConnection connection = new($"{_database.Connection};Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "INSERT INTO Observations VALUES ('zz', 'MX', 'ALL', 'A', 2020, 1, 12, 999999, 5, '5', 'A', '', '1:1', 20200101, 99991231)";
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private static async Task<(string Status, bool IsReset)> AskAsync(int port, string address, string version)
    {
        using TcpClient client = new();
        await client.ConnectAsync("127.0.0.1", port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {address} {version}\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using MemoryStream answer = new();
        var isReset = false;
        try
        {
            await stream.CopyToAsync(answer);
        }
        catch (IOException)
        {
            isReset = true;
        }

        return (Encoding.ASCII.GetString(answer.ToArray().AsSpan(0, 12)).Split(' ')[1], isReset);
    }
}
