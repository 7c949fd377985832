using Microsoft.AspNetCore.OutputCaching;

namespace BorderStats.Web.Startup;

/// <summary>
/// An answer is kept from the second time on that it is asked for. The explorer has more addresses than any memory
/// holds, most of them asked once: keeping those would cost more than it saves, and push out what many ask for.
/// </summary>
internal sealed class AskedAgain : IOutputCachePolicy
{
    private const int Remembered = 1 << 14;

    // Which address came last of those that fall into each place; another one that falls there takes it over.
    private readonly int[] _asked = new int[Remembered];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var address = HashCode.Combine(
            request.Host, request.Path, request.QueryString, Caching.Encoding(context.HttpContext));
        var place = address & (Remembered - 1);
        if (_asked[place] != address)
            context.AllowCacheStorage = false;
        _asked[place] = address;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;
}
