namespace BorderStats.Web.Downloads;

/// <summary>
/// Pictures wait here for a thread: as many are drawn at a time as there are cores and no more, so that a crowd that
/// asks for pictures leaves the threads that answer with pages alone.
/// </summary>
public sealed class DrawingLimit(int places) : IDisposable
{
    private readonly SemaphoreSlim _free = new(places, places);

    /// <summary>Who leaves while waiting gives up the place.</summary>
    public async Task<byte[]> DrawAsync(Func<byte[]> draw, CancellationToken cancel)
    {
        await _free.WaitAsync(cancel);
        try
        {
            return await Task.Run(draw, cancel);
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
