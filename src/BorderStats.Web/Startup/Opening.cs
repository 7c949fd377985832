using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;

namespace BorderStats.Web.Startup;

/// <summary>
/// Opens the site: it says that it answers only after it has made its first page for itself, so that no visitor waits for
/// what a first page has to load.
/// </summary>
internal static partial class Opening
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly byte[] Question =
        "GET /es HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8.ToArray();

    public static async Task OpenAsync(this WebApplication app)
    {
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("BorderStats.Figures");
        if (addresses.FirstOrDefault(a => a.StartsWith("http:", StringComparison.Ordinal)) is { } address)
            await AskAsync(address, log);
        // What the start needed once, also of the database's file, is given back; from here on the memory is that of the
        // answers.
        SqliteConnection.ClearAllPools();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Listening(log, string.Join(" ", addresses));
        await app.WaitForShutdownAsync();
    }

    // Over a socket of its own: a client for HTTP would stay in memory for this one question.
    private static async Task AskAsync(string address, ILogger log)
    {
        using CancellationTokenSource patience = new(Patience);
        try
        {
            // "http://+:5000" and "http://[::]:5000" are all of the machine's names.
            using TcpClient client = new();
            await client.ConnectAsync("localhost", BindingAddress.Parse(address).Port, patience.Token);
            await using var stream = client.GetStream();
            await stream.WriteAsync(Question, patience.Token);
            await stream.CopyToAsync(Stream.Null, patience.Token);
        }
        catch (Exception refused) when (refused is SocketException or IOException or OperationCanceledException)
        {
            Cold(log, refused.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "BorderStats answers at {Addresses:l}")]
    private static partial void Listening(ILogger log, string addresses);

    [LoggerMessage(LogLevel.Debug, "The first page could not be made ahead: {Reason:l}")]
    private static partial void Cold(ILogger log, string reason);
}
