using System.Reflection;
using System.Text;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace BorderStats.Tests.Web;

/// <summary>
/// Addresses that nobody means: every route of the site with sensible and senseless parts, and every parameter of every
/// page with sensible and senseless values. The same seed gives the same addresses.
/// </summary>
internal sealed class HostileAddresses(IEnumerable<RouteEndpoint> routes, Codebook codebook, string draft, int seed)
{
    private static readonly string[] Senseless =
    [
        "%0d%0a", "%20", "%09", "%00", "%c2%a0", "%e2%80%ae", "..", "%2e%2e", ".", "%2f", "%5c", "%ff%fe", "%f0%9f%98%80", "%ed%a0%80",
        "%25", "%25%32%66", "'%22%3e%3cscript%3ealert(1)%3c/script%3e", "';--", "{0}", "$%7b7*7%7d", "-1", "0", "99999999999999999999",
        "NaN", "1e9", "2147483648", "%d9%a2%d9%a0%d9%a1%d9%a9", "ñ", "con", "null", "[]", "a:b", "a;b", "*", "~", "@", "!", "==",
        new('a', 600), string.Concat(Enumerable.Repeat("%20", 200)), string.Concat(Enumerable.Repeat("MX-CHP,", 80)),
    ];

    private readonly string[] _parameters =
    [
        .. typeof(ParametersAttribute).Assembly.GetTypes().Select(t => t.GetCustomAttribute<ParametersAttribute>())
            .Concat(routes.Select(r => r.Metadata.GetMetadata<ParametersAttribute>()))
            .SelectMany(p => p?.Names ?? []).Append("v").Distinct().Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Words =
    [
        "2019", "2007", "1900", "2100", "01-12", "01-05", "12-01", "year", "month", "area", "nationality", "value", "share", "change", "index",
        "line", "bars", "table", "linear", "log", "2021-07-04", "0001-01-01", "9999-12-31", "2100-12-31", "0", "1", "2", "cross", "all", "trouble",
        "press", "official", "Published", "sheet", "problems", "details", "changes", "checks", "B2", "ZZZ999999", "true", "withdraw", "restore",
        "Publish", "Row", "/en/admin", "//example.org", "ramos-garcia-2020", "upmrip-cuadro-3.1.1-gdidata-2025-06", "REST", "404", "500",
        "tapachula%202019", "hondure%C3%B1os%20detenidos", "En%202019%20hubo%2070%20mil%20302%20solicitudes%20y%201.2%20millones",
        "sdmx", "current", "lang", "cmVmdWdlZS1yZXF1ZXN0cwpNWApBTEwKMjAxOQowMS0xMgo1", "guatemala", "belize", "united-states", "none", "air", "land", "sea", "south", "country",
    ];

    private readonly Random _dice = new(seed);
    private readonly RouteEndpoint[] _routes = [.. routes];

    private readonly string[] _codes =
    [
        .. codebook.Indicators.Select(i => i.Id), .. codebook.Areas.Select(a => a.Code), .. codebook.Points.Select(p => p.Code), .. codebook.Nationalities.Select(n => n.Code), draft,
    ];

    public string Next()
    {
        StringBuilder address = new();
        foreach (var segment in OneOf(_routes).RoutePattern.PathSegments)
        {
            address.Append('/');
            foreach (var part in segment.Parts)
                address.Append(Text(part));
        }

        if (address.Length == 0)
            address.Append('/');
        for (var left = _dice.Next(4); left > 0; left--)
            address.Append(address.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append(Question());
        return address.ToString();
    }

    private string Text(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: "culture" } => _dice.Next(20) == 0 ? Value() : OneOf(["es", "en"]),
        RoutePatternParameterPart parameter when _dice.Next(3) > 0 => Fitting(parameter.Name),
        _ => Value(),
    };

    /// <summary>What the part may well be, so that more than its first check is reached.</summary>
    private string Fitting(string name) => name switch
    {
        "indicator" => OneOf([.. codebook.Indicators]).Id,
        "place" => OneOf([OneOf([.. codebook.Areas]).Code, OneOf([.. codebook.Points]).Code]),
        "area" => OneOf([.. codebook.Areas]).Code,
        "bulletin" => OneOf(["ramos-garcia-2020", "efe-2020-01"]),
        "code" => OneOf([OneOf([.. codebook.Areas]).Code, OneOf([.. codebook.Points]).Code, "500"]),
        "nationality" => OneOf(["ALL", OneOf([.. codebook.Nationalities]).Code]),
        "year" => _dice.Next(2005, 2027).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "months" => OneOf(["01-12", "01-05", "03-03"]),
        "id" => OneOf([draft, "ramos-garcia-2020", "upmrip-cuadro-3.1.1-gdidata-2025-06"]),
        _ => Value(),
    };

    private string Question() => _dice.Next(12) switch
    {
        0 => Value(),
        1 => $"{Value()}={Value()}",
        2 => $"utm_{OneOf(_parameters)}={Value()}",
        _ => $"{OneOf(_parameters)}={string.Join(OneOf([",", ",", "&"]), Enumerable.Range(0, _dice.Next(1, 3)).Select(_ => Value()))}",
    };

    private string Value() => _dice.Next(3) switch { 0 => OneOf(Senseless), 1 => OneOf(_codes), _ => OneOf(Words) };

    private T OneOf<T>(T[] choices) => choices[_dice.Next(choices.Length)];
}
