using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>Where the files of everything outlive the process, if anywhere.</summary>
internal static class KeptPlace
{
    private const string Setting = "Files:KeptFolder";

    /// <summary>
    /// A folder of its own within the one that is set, since whatever lies in it may be taken away; null where none is set.
    /// </summary>
    /// <exception cref="SettingException">No folder can be made there.</exception>
    public static string? Of(IConfiguration settings)
    {
        if (settings[Setting] is not { } set || string.IsNullOrWhiteSpace(set))
            return null;
        try
        {
            return Directory.CreateDirectory(Path.Combine(set, "kept-files")).FullName;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingException(Setting, set, new(
                $"una carpeta en la que {Environment.UserName} pueda escribir", $"a folder to which {Environment.UserName} can write"));
        }
    }
}
