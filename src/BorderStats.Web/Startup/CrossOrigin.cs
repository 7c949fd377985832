using BorderStats.Statistics;
using BorderStats.Web.Api;

namespace BorderStats.Web.Startup;

/// <summary>
/// Scripts of any other site may read the API and the data files, with what their headers say; no page, and nothing of
/// maintainers. Said on every answer and not only where a browser names the site that asks: a cache in between may keep
/// the one for the other.
/// </summary>
internal static class CrossOrigin
{
    private const string Methods = "GET, HEAD, OPTIONS", Exposed = "ETag, Link, Retry-After, Content-Disposition";

    private static readonly string[] Files =
        [".bib", ".csv", ".json", ".parquet", ".png", ".ris", ".svg", ".xlsx", ".zip"];

    public static void UseCrossOrigin(this WebApplication app) => app.Use((http, next) =>
    {
        if (!IsOpen(http.Request))
            return next(http);

        // When the answer starts: the problem that stands in for it clears what was set until then.
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
            http.Response.Headers.AccessControlExposeHeaders = Exposed;
            return Task.CompletedTask;
        });
        if (!HttpMethods.IsOptions(http.Request.Method))
            return next(http);

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.Allow = Methods;
        http.Response.Headers.AccessControlAllowMethods = Methods;
        http.Response.Headers.AccessControlAllowHeaders = "*";
        http.Response.Headers.AccessControlMaxAge = "86400";
        return Task.CompletedTask;
    });

    private static bool IsOpen(HttpRequest request) => ApiAddress.IsOne(request)
        || (!AdminGuard.IsAdmin(request)
            && request.Path.Value?.Split('/') is [_, var culture, .., var last] && Locale.Of(culture) is not null
            && Files.Any(ending => last.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
