using BorderStats.Statistics;
using Microsoft.AspNetCore.Diagnostics;

namespace BorderStats.Web.Culture;

/// <summary>The address of the page being shown, and of the same page in the other language.</summary>
public sealed record PageAddress(string Origin, string Path, string Query)
{
    public static PageAddress Of(HttpContext http) => new(
        $"{http.Request.Scheme}://{http.Request.Host}",
        RequestLocale.AskedPath(http),
        http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? http.Request.QueryString.Value ?? "");

    /// <summary>What the page is about: the segment after the language, or empty on the home page.</summary>
    public string Section => Path.Split('/') is [_, _, var section, ..] ? section : "";

    /// <summary>The same page and question in a language; the home page where the address names none.</summary>
    public string In(Locale locale)
    {
        var segments = Path.Split('/');
        if (segments.Length < 2 || Locale.Of(segments[1]) is null)
            return $"/{locale.Code}";
        segments[1] = locale.Code;
        return string.Join('/', segments) + Query;
    }

    public string Absolute(Locale locale) => Origin + In(locale);
}
