using BorderStats.Database;
using BorderStats.Queries;

namespace BorderStats.Web.Startup;

/// <summary>
/// The version of the figures in force. Asked of the database at most once a second: another process may have imported.
/// </summary>
internal sealed class CurrentVersion(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private Known? _known;

    /// <summary>Empty before anything was kept.</summary>
    public async ValueTask<string> ReadAsync(CancellationToken cancel)
    {
        if (_known is { } known && clock.GetElapsedTime(known.At) < Fresh)
            return known.Token;

        await using var scope = scopes.CreateAsyncScope();
        var token = await DataVersions.TokenAsync(
            scope.ServiceProvider.GetRequiredService<StatisticsContext>(), cancel);
        _known = new(token, clock.GetTimestamp());
        return _known.Token;
    }

    /// <summary>For whoever changed the figures in this process: the next answer is of the new version.</summary>
    public void Forget() => _known = null;

    private sealed record Known(string Token, long At);
}
