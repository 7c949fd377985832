using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BorderStats.Web.Startup;

/// <summary>
/// Opens the site: it says that it answers only after it has made its first page for itself, so that no visitor waits for
/// what a first page has to load.
/// </summary>
internal static partial class Opening
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task OpenAsync(this WebApplication app)
    {
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("BorderStats.Figures");
        if (addresses.FirstOrDefault(a => a.StartsWith("http:", StringComparison.Ordinal)) is { } address)
            await AskAsync(address, log);
        Listening(log, string.Join(" ", addresses));
        await app.WaitForShutdownAsync();
    }

    private static async Task AskAsync(string address, ILogger log)
    {
        // "http://+:5000" and "http://[::]:5000" are all of the machine's names.
        var port = BindingAddress.Parse(address).Port;
        using HttpClient client = new() { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri($"http://localhost:{port}/es"));
        }
        catch (Exception refused) when (refused is HttpRequestException or TaskCanceledException)
        {
            Cold(log, refused.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "BorderStats answers at {Addresses:l}")]
    private static partial void Listening(ILogger log, string addresses);

    [LoggerMessage(LogLevel.Debug, "The first page could not be made ahead: {Reason:l}")]
    private static partial void Cold(ILogger log, string reason);
}
