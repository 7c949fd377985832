using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace BorderStats.Tests.Database.Postgres;

/// <summary>A server of a test's own, that it can stop and start again.</summary>
internal sealed class OwnServer : IDisposable
{
    private static readonly string Script = Path.GetFullPath("../../../postgres.sh", Path.GetDirectoryName(Here())!);

    private readonly string _home;

    private OwnServer(string home) => _home = home;

    /// <param name="database">One that is there already, or is made by <see cref="MakeAsync"/>.</param>
    public string Connection(string database) => $"Host={_home};Username=borderstats;Database={database}";

    public static async Task<OwnServer> StartAsync() => new(await RunAsync("start_postgres && echo $postgres_home"));

    /// <summary>A server that repeats whatever is written on this one, and can only be read.</summary>
    public async Task<OwnServer> FollowAsync() => new(await RunAsync($"follow_postgres {_home} && echo $postgres_home"));

    public Task MakeAsync(string database) => RunAsync($"psql -q -h {_home} -U borderstats -c 'CREATE DATABASE {database}' postgres");

    public Task HaltAsync() => RunAsync($"postgres_home={_home}; halt_postgres");

    public Task ResumeAsync() => RunAsync($"postgres_home={_home}; resume_postgres");

    /// <summary>Its connections stay open, and nothing is answered until <see cref="ThawAsync"/>.</summary>
    public Task FreezeAsync() => RunAsync($"postgres_home={_home}; freeze_postgres");

    public Task ThawAsync() => RunAsync($"postgres_home={_home}; signal_postgres CONT");

    public void Dispose() => RunAsync($"postgres_home={_home}; stop_postgres").GetAwaiter().GetResult();

    private static async Task<string> RunAsync(string what)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", $". {Script}; {what}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (said, wrong) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync();
        Assert.True(shell.ExitCode == 0, $"{what}: {await wrong}");
        return (await said).Trim();
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
