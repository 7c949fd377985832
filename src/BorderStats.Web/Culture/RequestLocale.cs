using BorderStats.Statistics;
using Microsoft.AspNetCore.Diagnostics;

namespace BorderStats.Web.Culture;

/// <summary>The language of an answer: what the address says, else what the browser asks for, else Spanish.</summary>
internal static class RequestLocale
{
    public static Locale Read(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http ? Of(http) : Locale.Spanish;

    public static Locale Of(HttpContext http) => Locale.Of(FirstSegment(AskedPath(http))) ?? Preferred(http.Request);

    /// <summary>The path that the visitor asked for, also while an error page is shown in its place.</summary>
    public static string AskedPath(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? http.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? http.Request.Path.Value
        ?? "/";

    public static Locale Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(l => l.Quality ?? 1)
        .Select(l => Locale.Of(l.Value.ToString().Split('-')[0].ToLowerInvariant()))
        .FirstOrDefault(l => l is not null) ?? Locale.Spanish;

    private static string FirstSegment(string path) => path.TrimStart('/').Split('/')[0];
}
