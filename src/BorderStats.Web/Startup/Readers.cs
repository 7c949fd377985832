using BorderStats.Statistics;
using BorderStats.Web.Api;
using Microsoft.AspNetCore.OutputCaching;

namespace BorderStats.Web.Startup;

/// <summary>Who reads, and what has to happen after figures changed, so that readers see it at once.</summary>
public sealed class Readers
{
    private readonly CurrentVersion _version;
    private readonly IOutputCacheStore _answers;

    internal Readers(CurrentVersion version, IOutputCacheStore answers) => (_version, _answers) = (version, answers);

    /// <summary>Whether an address is one of those that show figures: pages and files in a language, and the API.</summary>
    internal static bool MayAsk(HttpRequest request) => ApiAddress.IsOne(request)
        || (!AdminGuard.IsAdmin(request)
            && request.Path.Value?.Split('/') is [_, var culture, ..] && Locale.Of(culture) is not null);

    public async Task TellAsync(CancellationToken cancel)
    {
        _version.Forget();
        await _answers.EvictByTagAsync(Caching.Tag, cancel);
    }
}
