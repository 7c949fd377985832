using System.Diagnostics;
using System.Globalization;

namespace BorderStats.Benchmarks;

/// <summary>How long a program ran and how much memory it held at most; zero where the system does not tell.</summary>
internal sealed record ChildProcess(TimeSpan Elapsed, double PeakMegabytes)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    public static async Task<ChildProcess> RunAsync(string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        using CancellationTokenSource deadline = new(Deadline);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        try
        {
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var exit = process.WaitForExitAsync(deadline.Token);
            var peak = 0.0;
            while (await Task.WhenAny(exit, Task.Delay(20, deadline.Token)) != exit)
                peak = Math.Max(peak, Peak(process.Id));
            await exit;
            var elapsed = clock.Elapsed;
            return process.ExitCode == 0
                ? new(elapsed, peak)
                : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await errors} {await output}");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    // The kernel keeps the highest value itself, so that a look now and then misses nothing but the very end.
    private static double Peak(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
