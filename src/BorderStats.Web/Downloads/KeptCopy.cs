namespace BorderStats.Web.Downloads;

/// <summary>
/// A copy that is being written to a file. Where the disk takes no more, or it grows longer than there is room, there is
/// none, and nothing else becomes of that.
/// </summary>
internal sealed class KeptCopy(FileStream file, long room, Action<KeptCopy> end) : IDisposable
{
    private readonly TaskCompletionSource _made = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isEnded;

    public string Path { get; } = file.Name;

    public long Length { get; private set; }

    public bool IsTooLong => Length > room;

    /// <summary>Whether all of it was written.</summary>
    public bool IsKept { get; private set; }

    /// <summary>When it is known whether there is a copy.</summary>
    public Task Made => _made.Task;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (_isEnded)
            return;
        Length += bytes.Length;
        try
        {
            if (IsTooLong)
                Dispose();
            else
                file.Write(bytes);
        }
        catch (IOException)
        {
            Dispose();
        }
    }

    /// <summary>To be called after the last byte.</summary>
    public void Keep()
    {
        IsKept = !_isEnded;
        Dispose();
    }

    public void Dispose()
    {
        if (_isEnded)
            return;
        _isEnded = true;
        file.Dispose();
        end(this);
        _made.SetResult();
    }
}
