using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace BorderStats.Tests.Web.Startup;

/// <summary>The folder that <c>dotnet publish</c> makes of what was just built.</summary>
internal sealed class PublishedFolder : IDisposable
{
    private PublishedFolder(string path) => Path = path;

    public string Path { get; }

    public static async Task<PublishedFolder> MakeAsync()
    {
        PublishedFolder made = new(Directory.CreateTempSubdirectory("borderstats-published-").FullName);
        // The tests' own folder is named after the configuration that all was built in.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        ProcessStartInfo publish = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])
            ["publish", Project(), "--no-build", "--nologo", "-c", configuration, "-o", made.Path])
            publish.ArgumentList.Add(argument);
        using var process = Process.Start(publish)!;
        var said = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await said);
        return made;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Project([CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "../../../../src/BorderStats.Web");
}
