namespace BorderStats.Web.Downloads;

/// <summary>A temporary folder of files of the version in force, with room for so many bytes.</summary>
internal sealed class KeptFolder(long room) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, KeptFile> _files = [];
    private readonly Dictionary<string, KeptCopy> _making = [];
    private string? _path;

    /// <summary>The file, or null where there is none.</summary>
    public FileStream? Open(string name, KeptOf of)
    {
        lock (_lock)
        {
            if (!_files.TryGetValue(name, out var file) || file.Of != of)
                return null;
            try
            {
                // Once open it is read to its end, whoever takes it away meanwhile.
                return file.Path is null ? null : new(
                    file.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1, FileOptions.Asynchronous);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                _files.Remove(name);
                return null;
            }
        }
    }

    /// <summary>
    /// What is to become the file; where another answer is writing it, or it cannot be kept, nothing but when that is over.
    /// </summary>
    public (KeptCopy? Copy, Task Made) Begin(string name, KeptOf of)
    {
        lock (_lock)
        {
            foreach (var (other, older) in _files.Where(f => f.Value.Of.Version != of.Version).ToArray())
                Remove(other, older);
            if (_making.TryGetValue(name, out var making))
                return (null, making.Made);
            if (_files.TryGetValue(name, out var known) && known == KeptFile.TooLong(of) || Create() is not { } file)
                return (null, Task.CompletedTask);
            KeptCopy copy = new(file, room, copied => End(name, of, copied));
            _making.Add(name, copy);
            return (copy, copy.Made);
        }
    }

    public void Dispose()
    {
        if (_path is not null)
            Delete(() => Directory.Delete(_path, recursive: true));
    }

    private FileStream? Create()
    {
        try
        {
            _path ??= Directory.CreateTempSubdirectory("borderstats-").FullName;
            // Without a buffer of its own nothing is left to be written, and to fail, when it is closed.
            return new(
                Path.Combine(_path, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
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
            if (copied.IsKept || copied.IsTooLong)
            {
                if (_files.TryGetValue(name, out var before))
                    Remove(name, before);
                var fits = _files.Values.Sum(f => f.Length) + copied.Length <= room;
                _files.Add(name, fits ? new(of, copied.Path, copied.Length) : KeptFile.TooLong(of));
                if (fits)
                    return;
            }

            Delete(() => File.Delete(copied.Path));
        }
    }

    private void Remove(string name, KeptFile file)
    {
        _files.Remove(name);
        if (file.Path is { } path)
            Delete(() => File.Delete(path));
    }

    // One that is still being read stays where a system does not let go of it; the folder is a temporary one.
    private static void Delete(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <param name="Path">Null where there was no room for it.</param>
    private sealed record KeptFile(KeptOf Of, string? Path, long Length)
    {
        public static KeptFile TooLong(KeptOf of) => new(of, null, 0);
    }
}
