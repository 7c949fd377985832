using Microsoft.AspNetCore.OutputCaching;

namespace BorderStats.Web.Startup;

/// <summary>An answer that was read from another version than it was asked of is not kept.</summary>
internal sealed class OfOneVersion : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // Without a version it could be found again after the figures changed.
        if (AnswerVersion.Of(context.HttpContext) is null)
            context.AllowCacheLookup = context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (AnswerVersion.Of(context.HttpContext)?.IsOther is true)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
