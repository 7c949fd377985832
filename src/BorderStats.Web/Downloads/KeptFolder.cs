namespace BorderStats.Web.Downloads;

/// <summary>
/// A folder of whole files, with room for so many bytes. What is told of a file stands in its name, so that a folder that
/// outlives the process is read by the next one, and by others beside it.
/// </summary>
/// <param name="named">Where the files outlive the process; a temporary one without it.</param>
internal sealed class KeptFolder(long room, string? named) : IDisposable
{
    private const string Unfinished = ".part";

    // Of a process that ended while it wrote.
    private static readonly TimeSpan LeftBehind = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, KeptCopy> _making = [];
    private readonly HashSet<string> _withoutRoom = [];
    private readonly bool _isTemporary = named is null;
    private string? _path = named;

    /// <summary>The file, or null where there is none.</summary>
    public FileStream? Open(string name, KeptOf of)
    {
        if (_path is not { } folder || Path.Combine(folder, of.FileName(name)) is var path && !File.Exists(path))
            return null;
        try
        {
            // Once open it is read to its end, whoever takes it away meanwhile.
            return new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.Asynchronous);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// What is to become the file; where another answer is writing it, or it cannot be kept, nothing but when that is over.
    /// </summary>
    public (KeptCopy? Copy, Task Made) Begin(string name, KeptOf of)
    {
        lock (_lock)
        {
            if (_making.TryGetValue(name, out var making))
                return (null, making.Made);
            if (_withoutRoom.Contains(of.FileName(name)) || Create() is not { } file)
                return (null, Task.CompletedTask);
            Remove(other => !of.IsOfVersion(other) && !IsBeingWritten(other));
            _withoutRoom.RemoveWhere(other => !of.IsOfVersion(other));
            KeptCopy copy = new(file, room, copied => End(name, of, copied));
            _making.Add(name, copy);
            return (copy, copy.Made);
        }
    }

    public void Dispose()
    {
        if (_isTemporary && _path is { } temporary)
            Try(() => Directory.Delete(temporary, recursive: true));
    }

    private FileStream? Create()
    {
        try
        {
            _path ??= Directory.CreateTempSubdirectory("borderstats-").FullName;
            // Without a buffer of its own nothing is left to be written, and to fail, when it is closed.
            return new(
                Path.Combine(_path, Path.GetRandomFileName() + Unfinished), FileMode.CreateNew, FileAccess.Write, FileShare.None,
                bufferSize: 0);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void End(string name, KeptOf of, KeptCopy copied)
    {
        lock (_lock)
        {
            _making.Remove(name);
            if (copied.IsKept)
                Remove(other => KeptOf.IsNamed(other, name));
            if (copied.IsTooLong || copied.IsKept && Taken() + copied.Length > room)
                _withoutRoom.Add(of.FileName(name));
            else if (copied.IsKept)
                Try(() => File.Move(copied.Path, Path.Combine(_path!, of.FileName(name)), overwrite: true));
            Try(() => File.Delete(copied.Path));
        }
    }

    private long Taken() => Files().Where(f => !f.Name.EndsWith(Unfinished, StringComparison.Ordinal)).Sum(f => f.Length);

    private bool IsBeingWritten(string file) => file.EndsWith(Unfinished, StringComparison.Ordinal)
        && DateTime.UtcNow - File.GetLastWriteTimeUtc(Path.Combine(_path!, file)) < LeftBehind;

    private void Remove(Func<string, bool> which)
    {
        foreach (var file in Files().Where(f => which(f.Name)))
            Try(file.Delete);
    }

    private FileInfo[] Files()
    {
        try
        {
            return new DirectoryInfo(_path!).GetFiles();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // One that is still being read stays where a system does not let go of it, until the next is kept.
    private static void Try(Action change)
    {
        try
        {
            change();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
        }
    }
}
