using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using static BorderStats.Benchmarks.Measured;

namespace BorderStats.Benchmarks;

/// <summary>
/// When the explorer's chart is seen by who comes for the first time, on a slow telephone network and a slow processor,
/// beside a bare page that has the same drawing inline and nothing else.
/// </summary>
internal static class SeenBenchmark
{
    private const string Chart = "/en/indicators/regional-visitor-cards";

    // Slow 4G: 150 ms there and back, 1.6 Mbit/s down, 0.75 up; a processor four times as slow.
    private const int Latency = 150, Down = 1_600_000 / 8, Up = 750_000 / 8, Slower = 4;

    // Drawn wholly, laid out, and a frame later: while a style sheet or script holds the page back there are no frames.
    private const string Watch = """
        const look = () => {
          const svg = [...document.querySelectorAll("svg.chart")].find(s => s.getBoundingClientRect().width > 0);
          const isWhole = svg && (svg.nextElementSibling || document.readyState !== "loading");
          requestAnimationFrame(isWhole ? () => { window.seen ??= performance.now(); } : look);
        };
        requestAnimationFrame(look);
        """;

    public static async Task<int> RunAsync(string program, int times)
    {
        var folder = Directory.CreateTempSubdirectory("borderstats-benchmark-").FullName;
        try
        {
            using var site = await Site.OfProgramAsync(program, $"Data Source={Path.Combine(folder, "seen.db")}");
            using HttpClient client = new() { BaseAddress = site.Address };
            var drawing = await client.GetStringAsync(new Uri(Chart + ".svg", UriKind.Relative));
            await using var bare = await ServeAsync(drawing[drawing.IndexOf("<svg", StringComparison.Ordinal)..]);
            await MeasureAsync(new(bare.Urls.First()), new(site.Address, Chart), times);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Uri bare, Uri explorer, int times)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu"] });
        List<double> first = [], second = [];
        // The very first of each warms up the servers and the browser.
        for (var time = 0; time <= times; time++)
        {
            var (one, other) = (await SeenAsync(browser, bare), await SeenAsync(browser, explorer));
            if (time == 0)
                continue;
            first.Add(one);
            second.Add(other);
        }

        Say($"chart seen, slow 4G, processor {Slower} times slower, medians of {times}:");
        Say($"bare page with the same drawing inline: {Median(first):N0} ms ({first.Min():N0} to {first.Max():N0})");
        Say($"explorer: {Median(second):N0} ms ({second.Min():N0} to {second.Max():N0})");
        Say($"{Median(second) / Median(first):0.00} x the time");
    }

    /// <summary>Milliseconds from the click to the chart, for someone who has nothing of the site yet.</summary>
    private static async Task<double> SeenAsync(IBrowser browser, Uri address)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        var devtools = await context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Network.enable");
        await devtools.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = Latency,
            ["downloadThroughput"] = Down,
            ["uploadThroughput"] = Up,
        });
        await devtools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        await page.GotoAsync(address.ToString());
        await page.WaitForFunctionAsync("() => window.seen > 0");
        return await page.EvaluateAsync<double>("() => window.seen");
    }

    private static async Task<WebApplication> ServeAsync(string drawing)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddResponseCompression();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseResponseCompression();
        app.MapGet("/", () => Results.Content($"<!doctype html><meta charset=\"utf-8\"><title>Bare</title>{drawing}<p>", "text/html; charset=utf-8"));
        await app.StartAsync();
        return app;
    }
}
