using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BorderStats.Tests.Publishing;

namespace BorderStats.Tests.Web.Startup;

/// <summary>The site while its database does not answer, and after it.</summary>
[Collection(nameof(ShippedDatabase))]
public sealed class OutageTests(ShippedDatabase shipped) : IDisposable
{
    private const string Kept = "/en/indicators/regional-visitor-cards";

    private readonly WritableDatabase _database = WritableDatabase.Of(shipped);
    private readonly CancellationTokenSource _deadline = new(RealProgram.Deadline);

    [Fact]
    public async Task While_another_process_holds_the_database_what_is_kept_ready_is_served_and_the_rest_asked_to_come_again()
    {
        using var program = RealProgram.Start(_database, "--urls", "http://127.0.0.1:0");
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
        for (var i = 0; i < 2; i++)
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor, Kept)).StatusCode);

        using (DatabaseLock.On(_database))
        {
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor, Kept)).StatusCode);
            foreach (var address in (string[])["/en/checks", "/en/bulletins", Kept + ".csv", "/en/admin/sign-in"])
            {
                var refused = await AskAsync(visitor, address);
                Assert.Equal((HttpStatusCode.ServiceUnavailable, 2), (refused.StatusCode, refused.Headers.RetryAfter?.Delta?.Seconds));
                Assert.Contains("out of reach at the moment", await refused.Content.ReadAsStringAsync(_deadline.Token), StringComparison.Ordinal);
            }

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await AskAsync(visitor, "/health/live")).StatusCode, (await AskAsync(visitor, "/site.css")).StatusCode));
            var ready = await AskAsync(visitor, "/health/ready");
            Assert.Equal(
                (HttpStatusCode.ServiceUnavailable, "Unhealthy\nThe database does not answer: Locked."),
                (ready.StatusCode, await ready.Content.ReadAsStringAsync(_deadline.Token)));
        }

        while ((await AskAsync(visitor, "/en/checks")).StatusCode is not HttpStatusCode.OK)
            await Task.Delay(100, _deadline.Token);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(visitor, "/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_database_broken_in_its_middle_is_told_by_pages_and_readiness_and_found_by_the_verification()
    {
        Break("Observations");
        using (var program = RealProgram.Start(_database, "--urls", "http://127.0.0.1:0"))
        {
            using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };

            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await AskAsync(visitor, Kept)).StatusCode);
            Assert.Contains(
                "The database is damaged", await (await AskAsync(visitor, "/health/ready")).Content.ReadAsStringAsync(_deadline.Token),
                StringComparison.Ordinal);
        }

        var run = await RealProgram.RunAsync(_database, "verify");
        Assert.Equal(1, run.Code);
        Assert.Contains("damaged: Observations: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("the README says how to come back.", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_site_ends_well_and_sends_running_exports_whole()
    {
        using var program = RealProgram.Start(
            _database, "--urls", "http://127.0.0.1:0", "--Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Information");
        using HttpClient visitor = new() { BaseAddress = await program.AddressAsync(_deadline.Token) };
        Uri export = new("/en/bulletins/upmrip-boletin-2025-cuadro-1.3.1.csv", UriKind.Relative);
        var whole = await visitor.GetByteArrayAsync(export, _deadline.Token);
        using HttpClient slow = new(new SocketsHttpHandler { ConnectCallback = NarrowAsync }) { BaseAddress = visitor.BaseAddress };

        using var answer = await slow.GetAsync(export, HttpCompletionOption.ResponseHeadersRead, _deadline.Token);
        using (var stop = Process.Start("kill", ["-TERM", $"{program.Process.Id}"]))
            await stop.WaitForExitAsync(_deadline.Token);
        while (await program.Process.StandardOutput.ReadLineAsync(_deadline.Token) is { } line
            && !line.Contains("shutting down", StringComparison.Ordinal))
        {
        }

        Assert.False(program.Process.HasExited);
        Assert.Equal(whole, await answer.Content.ReadAsByteArrayAsync(_deadline.Token));
        await program.Process.WaitForExitAsync(_deadline.Token);
        Assert.Equal(0, program.Process.ExitCode);
    }

    public void Dispose()
    {
        _database.Dispose();
        _deadline.Dispose();
    }

    private Task<HttpResponseMessage> AskAsync(HttpClient visitor, string address) =>
        visitor.GetAsync(new Uri(address, UriKind.Relative), _deadline.Token);

    // Takes little at a time, so that the answer is still on its way when the site is told to stop.
    private static async ValueTask<Stream> NarrowAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 8 << 10 };
        await socket.ConnectAsync(context.DnsEndPoint, cancel);
        return new NetworkStream(socket, ownsSocket: true);
    }

    /// <summary>Writes rubbish over every page of a table but those from which the others are found.</summary>
    private void Break(string table)
    {
        using Microsoft.Data.Sqlite.SqliteConnection connection = new(_database.Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT rootpage FROM sqlite_master WHERE name = @name";
        command.Parameters.AddWithValue("@name", table);
        var root = (long)command.ExecuteScalar()!;
        command.CommandText = "PRAGMA page_size";
        var size = (long)command.ExecuteScalar()!;
        connection.Close();
        using var file = File.OpenWrite(_database.Path);
        file.Position = (root - 1) * size;
        file.Write([.. Enumerable.Range(0, (int)size).Select(i => (byte)(i * 31))]);
    }
}
