namespace BorderStats.Exports;

/// <summary>
/// Takes what a library writes without waiting, and knows how much it was; hands it on, to one who can only be written to
/// asynchronously, when told to.
/// </summary>
internal sealed class PendingStream(Stream output) : Stream
{
    private readonly MemoryStream _pending = new();
    private long _sent;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    /// <summary>What was written and not handed on yet.</summary>
    public long Pending => _pending.Length;

    public override long Length => Position;

    public override long Position
    {
        get => _sent + _pending.Length;
        set => throw new NotSupportedException();
    }

    public async Task SendAsync(CancellationToken cancel)
    {
        await output.WriteAsync(_pending.GetBuffer().AsMemory(0, (int)_pending.Length), cancel);
        _sent += _pending.Length;
        _pending.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => _pending.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _pending.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
