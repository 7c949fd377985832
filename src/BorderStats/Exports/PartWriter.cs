using System.IO.Compression;

namespace BorderStats.Exports;

/// <summary>
/// The parts of a zip file, written one after the other to whoever takes them, all of the same day. The end of a part is
/// written without waiting, so that all of it goes by way of memory.
/// </summary>
internal sealed class PartWriter
{
    private const int Enough = 1 << 15;

    private readonly PendingStream _pending;
    private readonly ZipArchive _archive;
    private readonly DateTimeOffset _at;
    private readonly CompressionLevel _level;

    private PartWriter(PendingStream pending, ZipArchive archive, DateOnly at, CompressionLevel level) =>
        (_pending, _archive, _at, _level) =
            (pending, archive, new(at.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), level);

    /// <param name="output">May be one that can only be written, and is left open.</param>
    /// <param name="at">From 1980 on, as the format has it.</param>
    public static PartWriter Begin(Stream output, DateOnly at, CompressionLevel level)
    {
        PendingStream pending = new(output);
        return new(pending, new(pending, ZipArchiveMode.Create, leaveOpen: true), at, level);
    }

    public Stream Open(string part)
    {
        var entry = _archive.CreateEntry(part, _level);
        entry.LastWriteTime = _at;
        return entry.Open();
    }

    /// <summary>To be called between rows: hands on what was written, once it is worth it.</summary>
    public Task SendAsync(CancellationToken cancel) =>
        _pending.Pending < Enough ? Task.CompletedTask : _pending.SendAsync(cancel);

    /// <summary>Without this the file has no end, as it should be where something failed.</summary>
    public Task EndAsync(CancellationToken cancel)
    {
        _archive.Dispose();
        return _pending.SendAsync(cancel);
    }
}
