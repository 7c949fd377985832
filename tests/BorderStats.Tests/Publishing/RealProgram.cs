using System.Diagnostics;

namespace BorderStats.Tests.Publishing;

/// <summary>How a run of the program ended and what it said.</summary>
internal sealed record ProgramRun(int Code, string Output, string Errors);

/// <summary>The program itself, started as a maintainer starts it. Every wait has an end.</summary>
internal sealed class RealProgram : IDisposable
{
    public static readonly TimeSpan Deadline = TimeSpan.FromMinutes(5);

    public const string Spanish = "es_MX.UTF-8", English = "C";

    private RealProgram(Process process) => Process = process;

    public Process Process { get; }

    public static RealProgram Start(WritableDatabase database, params IEnumerable<string> arguments) =>
        Start(AppContext.BaseDirectory, database.Folder, database, arguments);

    /// <summary>Over whatever the settings among the arguments name.</summary>
    public static RealProgram StartAsTold(params IEnumerable<string> arguments) =>
        Start(AppContext.BaseDirectory, Path.GetTempPath(), English, arguments);

    public static Task<ProgramRun> RunAsToldAsync(string language, params IEnumerable<string> arguments) =>
        EndAsync(Start(AppContext.BaseDirectory, Path.GetTempPath(), language, arguments));

    /// <summary>From a terminal in Spanish.</summary>
    public static Task<ProgramRun> RunInSpanishAsync(WritableDatabase database, params IEnumerable<string> arguments) =>
        RunAsync(database, Spanish, "", arguments);

    /// <param name="language">As the terminal's setting says it.</param>
    /// <param name="input">What is piped in.</param>
    public static async Task<ProgramRun> RunAsync(
        WritableDatabase database, string language, string input, IEnumerable<string> arguments)
    {
        var started = Start(AppContext.BaseDirectory, database.Folder, database, language, arguments);
        await started.Process.StandardInput.WriteAsync(input);
        started.Process.StandardInput.Close();
        return await EndAsync(started);
    }

    /// <param name="program">The folder that the program lies in.</param>
    /// <param name="from">The folder that it is started from.</param>
    public static RealProgram Start(
        string program, string from, WritableDatabase database, params IEnumerable<string> arguments) =>
        Start(program, from, database, English, arguments);

    private static RealProgram Start(
        string program, string from, WritableDatabase database, string language, IEnumerable<string> arguments) => Start(
            program, from, language,
            [.. arguments, $"--Database:Provider={database.Provider}", $"--ConnectionStrings:Statistics={database.Connection}"]);

    private static RealProgram Start(string program, string from, string language, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = from,
        };
        start.ArgumentList.Add(Path.Combine(program, "BorderStats.Web.dll"));
        // What the program says follows the language of the terminal; a test reads English unless it asks otherwise.
        start.Environment["LC_ALL"] = language;
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new(Process.Start(start)!);
    }

    public static Task<ProgramRun> RunAsync(WritableDatabase database, params IEnumerable<string> arguments) =>
        EndAsync(Start(database, arguments));

    private static async Task<ProgramRun> EndAsync(RealProgram started)
    {
        using var program = started;
        using CancellationTokenSource deadline = new(Deadline);
        var output = program.Process.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = program.Process.StandardError.ReadToEndAsync(deadline.Token);
        await program.Process.WaitForExitAsync(deadline.Token);
        return new(program.Process.ExitCode, await output, await errors);
    }

    /// <summary>The address that the site says it answers at.</summary>
    public async Task<Uri> AddressAsync(CancellationToken cancel)
    {
        const string Said = "answers at ";
        while (await Process.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            if (line.IndexOf(Said, StringComparison.Ordinal) is >= 0 and var at)
                return new(line[(at + Said.Length)..].Split(' ')[0]);
        }

        throw new InvalidOperationException("The site ended before it answered: " + await Process.StandardError.ReadToEndAsync(cancel));
    }

    /// <summary>Ends it at once; what it had logged since it was last read.</summary>
    public async Task<string> KilledAsync()
    {
        Process.Kill();
        return await Process.StandardOutput.ReadToEndAsync();
    }

    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill();
        Process.Dispose();
    }
}
