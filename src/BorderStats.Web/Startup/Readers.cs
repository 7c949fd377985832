using Microsoft.AspNetCore.OutputCaching;

namespace BorderStats.Web.Startup;

/// <summary>What has to happen after figures changed, so that readers see it at once.</summary>
public sealed class Readers
{
    private readonly CurrentVersion _version;
    private readonly IOutputCacheStore _answers;

    internal Readers(CurrentVersion version, IOutputCacheStore answers) => (_version, _answers) = (version, answers);

    public async Task TellAsync(CancellationToken cancel)
    {
        _version.Forget();
        await _answers.EvictByTagAsync(Caching.Tag, cancel);
    }
}
