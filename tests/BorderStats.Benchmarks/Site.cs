using System.Diagnostics;
using BorderStats.Database;

namespace BorderStats.Benchmarks;

/// <summary>A program that answers over HTTP, started as a process of its own and ended with this one.</summary>
internal sealed class Site : IDisposable
{
    private const string Said = "answers at ";
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private Site(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>What the process holds in memory now.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>
    /// Of that, what is its own: without the pages of the database, which the system keeps mapped as long as nobody else
    /// needs the memory.
    /// </summary>
    public double OwnMegabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("RssAnon:", StringComparison.Ordinal));
            return double.Parse(line["RssAnon:".Length..^"kB".Length].Trim(), System.Globalization.CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <summary>The published program over a database.</summary>
    public static Task<Site> OfProgramAsync(string program, string connection) =>
        OfProgramAsync(program, new DatabasePlace(DatabaseProvider.Sqlite, connection));

    public static Task<Site> OfProgramAsync(string program, DatabasePlace place) => StartAsync(
        Path.GetFullPath(program), "--urls", "http://127.0.0.1:0", $"--Database:Provider={place.Provider}",
        $"--ConnectionStrings:Statistics={place.Connection}",
        // One visitor asks all the questions.
        "--Limits:ExportsAMinute=100000000", "--Limits:PicturesAMinute=100000000",
        "--Serilog:MinimumLevel:Override:Serilog.AspNetCore=Warning");

    /// <summary>This program's own bare page over a database.</summary>
    public static Task<Site> OfBarePageAsync(string connection) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "BorderStats.Benchmarks.dll"), "bare", connection);

    /// <summary>This program's own bare answer of a file's bytes.</summary>
    public static Task<Site> OfBytesAsync(string file, string type) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "BorderStats.Benchmarks.dll"), "bytes", file, type);

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<Site> StartAsync(params string[] arguments)
    {
        using CancellationTokenSource deadline = new(Deadline);
        ProcessStartInfo start = new("dotnet", arguments) { RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The program does not start.");
        while (await process.StandardOutput.ReadLineAsync(deadline.Token) is { } line)
        {
            if (line.IndexOf(Said, StringComparison.Ordinal) is >= 0 and var at)
            {
                // What it says from now on is not of interest, but must not fill the pipe.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new(process, new(line[(at + Said.Length)..].Split(' ')[0]));
            }
        }

        throw new InvalidOperationException("The program ended before it answered.");
    }
}
