using System.Diagnostics;
using System.Globalization;

namespace BorderStats.Benchmarks;

/// <summary>From the start of the published program to its first page: on an empty folder, and again.</summary>
internal static class StartBenchmark
{
    private const string Said = "answers at ";
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("borderstats-benchmark-").FullName;
        try
        {
            foreach (var name in (string[])["first start", "second start"])
            {
                var (elapsed, megabytes) = await StartAsync(program, folder);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {elapsed.TotalSeconds:0.00} s to the first page, {megabytes:0} MB at rest after it"));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(TimeSpan Elapsed, double Megabytes)> StartAsync(string program, string folder)
    {
        using CancellationTokenSource deadline = new(TimeSpan.FromMinutes(2));
        ProcessStartInfo start = new(
            "dotnet", [Path.GetFullPath(program), "--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Statistics=Data Source={Path.Combine(folder, "start.db")}"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(program)),
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program does not start.");
        try
        {
            using HttpClient client = new() { BaseAddress = await AddressAsync(process, deadline.Token) };
            await client.GetStringAsync(new Uri("/en", UriKind.Relative), deadline.Token);
            var elapsed = clock.Elapsed;
            await Task.Delay(Rest, deadline.Token);
            process.Refresh();
            return (elapsed, process.WorkingSet64 / 1048576.0);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(deadline.Token);
        }
    }

    private static async Task<Uri> AddressAsync(Process process, CancellationToken cancel)
    {
        while (await process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            if (line.IndexOf(Said, StringComparison.Ordinal) is >= 0 and var at)
                return new(line[(at + Said.Length)..].Split(' ')[0]);
        }

        throw new InvalidOperationException("The program ended before it answered.");
    }
}
