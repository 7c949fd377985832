namespace BorderStats.Web.Startup;

/// <summary>Where the program finds what it shows, whichever folder it is started from.</summary>
internal static class ProgramFolder
{
    /// <summary>
    /// A published folder brings its style sheets and settings with it. A build leaves them in the project's folder,
    /// where it is started; the framework then chooses.
    /// </summary>
    public static string? ContentRoot =>
        Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
}
