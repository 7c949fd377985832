using BorderStats.Database;
using BorderStats.Queries.Holdings;

namespace BorderStats.Web.Startup;

/// <summary>
/// The version of the figures in force. Asked of the database at most once a second: another process may have imported.
/// </summary>
internal sealed class CurrentVersion(IServiceScopeFactory scopes, TimeProvider clock, Outage outage)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private Known? _known;
    private int _asking;

    /// <summary>
    /// Empty before anything was kept. While the database does not answer it is the last one known, so that what is kept
    /// ready can go on being served.
    /// </summary>
    public async ValueTask<string> ReadAsync(CancellationToken cancel)
    {
        var known = _known;
        if (known is not null && clock.GetElapsedTime(known.At) < Fresh)
            return known.Token;
        if (known is null)
            return await AskAsync(cancel);

        // One asks; whoever comes meanwhile is answered with what was known a moment ago.
        if (Interlocked.Exchange(ref _asking, 1) == 1)
            return known.Token;
        try
        {
            return await AskAsync(cancel);
        }
        catch (Exception failure) when (DatabaseFaults.Of(failure) is { } fault)
        {
            outage.Note(fault, failure);
            // Only in place of what was known: whoever changed the figures meanwhile made it forgotten.
            Interlocked.CompareExchange(ref _known, known with { At = clock.GetTimestamp() }, known);
            return known.Token;
        }
        finally
        {
            Volatile.Write(ref _asking, 0);
        }
    }

    /// <summary>For whoever changed the figures in this process: the next answer is of the new version.</summary>
    public void Forget() => _known = null;

    private async Task<string> AskAsync(CancellationToken cancel)
    {
        var token = await FirstQuestion.AskAsync(() => TokenAsync(cancel));
        _known = new(token, clock.GetTimestamp());
        return token;
    }

    private async Task<string> TokenAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await DataVersions.TokenAsync(scope.ServiceProvider.GetRequiredService<StatisticsContext>(), cancel);
    }

    private sealed record Known(string Token, long At);
}
