using System.Diagnostics;

namespace BorderStats.Tests.Publishing;

/// <summary>A disk of a few megabytes in memory, in place of the folder of a database.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Null where such a disk may not be made: only root can.</summary>
    public static SmallDisk? Under(WritableDatabase database, int megabytes)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return null;
        var folder = Path.GetDirectoryName(database.Path)!;
        var bytes = File.ReadAllBytes(database.Path);
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder) != 0)
            return null;
        File.WriteAllBytes(database.Path, bytes);
        return new(folder);
    }

    public void TurnReadOnly() => Assert.Equal(0, Run("mount", "-o", "remount,ro", _folder));

    public void Dispose() => Run("umount", "--lazy", _folder);

    private static int Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}

/// <summary>A test that needs a small disk; elsewhere it says that it was skipped.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            Skip = "A small disk can be made by root on Linux alone.";
    }
}
