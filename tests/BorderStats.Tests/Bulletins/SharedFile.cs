namespace BorderStats.Tests.Bulletins;

/// <summary>Real bulletins stand beside the project, not in it: a test that needs one is skipped where they are not there.</summary>
internal static class SharedFile
{
    public static string? Path(string name) => Folders().Select(f => System.IO.Path.Combine(f, "shared", "bulletins", name)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}

/// <summary>A fact about a real file, skipped with a reason where that file is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAboutFileAttribute : FactAttribute
{
    public FactAboutFileAttribute(string file)
    {
        File = file;
        if (SharedFile.Path(file) is null)
            Skip = $"shared/bulletins/{file} is not beside the project.";
    }

    public string File { get; }
}
