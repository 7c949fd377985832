using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Api;

/// <summary>
/// Observations as SDMX-CSV, asked for by "format=sdmx" or by the media type that the standard gives it. The one is turned
/// into the other before anything else is decided, so that what is kept and tagged goes by the address alone.
/// </summary>
internal static class SdmxFormat
{
    public const string MediaType = "application/vnd.sdmx.data+csv", Version = "2.0.0", Parameter = "format", Word = "sdmx";

    public const string ContentType = $"{MediaType}; version={Version}; charset=utf-8";

    /// <summary>What there is, for whoever asks for something else.</summary>
    public const string All = $"{Json} · {MediaType};version={Version}";

    private const string Json = "application/json";

    private static readonly PathString Observations = ApiAddress.Root + "/observations";

    public static void UseSdmxFormat(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.Path != Observations)
        {
            await next(http);
            return;
        }

        http.Response.OnStarting(() =>
        {
            http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
            return Task.CompletedTask;
        });
        var asked = http.Request.Query.ContainsKey(Parameter) ? Json : Chosen(http.Request);
        if (asked == MediaType)
            http.Request.QueryString = http.Request.QueryString.Add(Parameter, Word);
        if (asked is null)
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
        else
            await next(http);
    });

    /// <summary>What is liked best of what there is; null where nothing is.</summary>
    private static string? Chosen(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 ? Json : accepted.Where(a => a.Quality is not 0)
            .OrderByDescending(a => a.Quality ?? 1)
            .Select(a => IsSdmx(a) ? MediaType : new MediaTypeHeaderValue(Json).IsSubsetOf(Bare(a)) ? Json : null)
            .FirstOrDefault(type => type is not null);
    }

    // Its other parameters ask for names beside the codes, and for other forms of time and keys, which there are not.
    private static bool IsSdmx(MediaTypeHeaderValue accepted) =>
        accepted.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
        && accepted.Parameters.All(p => (p.Name.Value, p.GetUnescapedValue().Value) is ("q", _) or ("version", Version)
            or ("labels", "id") or ("timeFormat", "original") or ("keys", "none"));

    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue accepted) => new(accepted.MediaType);
}
