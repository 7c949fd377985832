using BorderStats.Web.Explorer;

namespace BorderStats.Web.Startup;

/// <summary>
/// What a browser is told it may do with any answer: load from here only, run nothing written into a page.
/// </summary>
internal static class SecurityHeaders
{
    private const string Content =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors ";

    /// <summary>A drawing opened by itself brings its own style sheet and nothing else.</summary>
    private const string Drawing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        // When the answer starts and not before: the error pages clear the headers that were set until then.
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            var isFramed = Embedding.IsAsked(http) && http.Response.StatusCode < 400;
            headers.ContentSecurityPolicy = IsDrawing(headers.ContentType.ToString()) ? Drawing
                : Content + (isFramed ? "*" : "'none'");
            headers.XContentTypeOptions = "nosniff";
            if (!isFramed)
                headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(http);
    });

    private static bool IsDrawing(string type) => type.StartsWith("image/svg+xml", StringComparison.OrdinalIgnoreCase);
}
