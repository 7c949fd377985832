using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BorderStats.Benchmarks;

/// <summary>What kept answers are held against: Kestrel with nothing in front, sending the same bytes.</summary>
internal static class BareBytes
{
    public static async Task<int> ServeAsync(string file, string type)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var bytes = await File.ReadAllBytesAsync(file);
        app.MapGet("/bytes", () => Results.Bytes(bytes, type));
        app.MapGet("/file", () => Results.File(Path.GetFullPath(file), type, enableRangeProcessing: true));
        app.MapGet("/304", () => Results.StatusCode(StatusCodes.Status304NotModified));
        await app.StartAsync();
        Console.WriteLine($"answers at {app.Urls.First()}");
        await app.WaitForShutdownAsync();
        return 0;
    }
}
