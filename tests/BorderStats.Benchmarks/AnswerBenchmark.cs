using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using static BorderStats.Benchmarks.Measured;

namespace BorderStats.Benchmarks;

/// <summary>
/// Answers that are kept ready (a page of the explorer, a 304, the data package), beside a bare Kestrel that sends the same
/// bytes. Asked by wrk, which takes less of the machine than it measures.
/// </summary>
internal sealed partial class AnswerBenchmark(string program, int rounds, string folder)
{
    private const string Explorer = "/en/indicators/apprehensions?areas=MX-CHP,MX-TAB", Package = "/en/data.zip";

    private readonly Dictionary<string, List<double>> _answers = [];

    public async Task RunAsync()
    {
        using var site = await Site.OfProgramAsync(program, $"Data Source={Path.Combine(folder, "shipped.db")}");
        using HttpClient client = new() { BaseAddress = site.Address };
        for (var i = 0; i < 3; i++)
            await client.GetStringAsync(new Uri(Explorer, UriKind.Relative));
        using var page = await client.GetAsync(new Uri(Explorer, UriKind.Relative));
        using var package = await client.GetAsync(new Uri(Package, UriKind.Relative));
        var (pageFile, zipFile) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "data.zip"));
        await File.WriteAllBytesAsync(pageFile, await page.Content.ReadAsByteArrayAsync());
        await File.WriteAllBytesAsync(zipFile, await package.Content.ReadAsByteArrayAsync());
        using var barePage = await Site.OfBytesAsync(pageFile, "text/html");
        using var bareZip = await Site.OfBytesAsync(zipFile, "application/zip");

        (string Name, Site Site, string Address, string? Tag)[] asked =
        [
            ("bare page", barePage, "/bytes", null), ("explorer, kept", site, Explorer, null),
            ("bare 304", barePage, "/304", null), ("explorer, 304", site, Explorer, page.Headers.ETag!.Tag),
            ("bare file", bareZip, "/file", null), ("data.zip", site, Package, null),
        ];
        foreach (var (_, at, address, tag) in asked)
            await LoadAsync(at, address, tag, seconds: 5);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, at, address, tag) in asked)
            {
                if (!_answers.TryGetValue(name, out var answers))
                    _answers.Add(name, answers = []);
                answers.Add(await LoadAsync(at, address, tag, seconds: 3));
            }
        }

        Say($"page of {new FileInfo(pageFile).Length / 1024:N0} kB, data.zip of {new FileInfo(zipFile).Length / 1024:N0} kB");
        foreach (var (name, answers) in _answers)
            Say($"{name,-32} {Median(answers),9:N0} answers a second");
        Ratio("explorer, kept", "bare page");
        Ratio("explorer, 304", "bare 304");
        Ratio("data.zip", "bare file");
    }

    private static async Task<double> LoadAsync(Site site, string address, string? tag, int seconds)
    {
        string[] header = tag is null ? [] : ["-H", $"If-None-Match: {tag}"];
        ProcessStartInfo start = new(
            "wrk", ["-t1", "-c8", string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), .. header, new Uri(site.Address, address).ToString()])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk does not start.");
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (said.Contains("Non-2xx or 3xx", StringComparison.Ordinal))
            throw new InvalidOperationException($"{address}: {said}");
        return double.Parse(Answers().Match(said).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private void Ratio(string name, string reference) =>
        Say($"{name} / {reference}: {Median(_answers[name]) / Median(_answers[reference]):0.00}");

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Answers();
}
