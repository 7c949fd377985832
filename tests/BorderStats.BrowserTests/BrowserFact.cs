namespace BorderStats.BrowserTests;

/// <summary>A test that needs Chromium; where there is none it is skipped and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium is null)
            Skip = "No Chromium on the PATH: install it (on Debian: apt-get install chromium) or run tests/run.sh.";
    }

    /// <summary>The browser's program, or null where it is not installed.</summary>
    public static string? Chromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
