using System.Text;
using System.Xml.Linq;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Search;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Search;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>
/// What search engines ask first: which addresses to leave alone, and which pages there are, each with itself in the other
/// language. A passport is found from the pages of its figure.
/// </summary>
internal static class SiteMap
{
    private const string Address = "/sitemap.xml";

    // An explorer has more questions than anyone could read.
    private const string Rules = """
        User-agent: *
        Disallow: /es/admin
        Disallow: /en/admin
        Disallow: /es/*?
        Disallow: /en/*?
        """;

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>The pages that are there whatever was published.</summary>
    private static readonly string[] Fixed =
    [
        "", "/indicators", "/areas", "/nationalities", "/points", "/bulletins", "/timeline", "/gaps", "/revisions", "/checks",
        "/search", "/quote", "/method", "/data", "/api",
    ];

    public static void MapSiteMap(this WebApplication app)
    {
        app.MapReading("/robots.txt", (HttpContext http) => Results.Text(
                $"{Rules}\n\nSitemap: {PageAddress.Of(http).Origin}{Address}\n", "text/plain", Encoding.UTF8))
            .WithMetadata(new ParametersAttribute());
        app.MapReading(Address, async (HttpContext http, Datasets datasets) =>
            {
                var dataset = await datasets.OpenAsync(http.RequestAborted);
                return Results.Text(
                    $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{Pages(PageAddress.Of(http).Origin, dataset.Catalogue)}\n",
                    "application/xml", Encoding.UTF8);
            })
            .WithMetadata(new ParametersAttribute())
            .CacheOutput(Caching.Policy);
    }

    private static XElement Pages(string origin, Catalogue catalogue) => new(
        Map + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Html),
        Fixed.Select(path => Page(origin, locale => $"/{locale.Code}{path}")),
        SearchIndex.EntriesOf(catalogue).Where(e => e.Kind.IsPage()).Select(e => Page(origin, e.Address)));

    private static IEnumerable<XElement> Page(string origin, Func<Locale, string> address)
    {
        Locale[] both = [Locale.Spanish, Locale.English];
        return both.Select(locale => new XElement(
            Map + "url",
            new XElement(Map + "loc", origin + address(locale)),
            both.Select(other => new XElement(
                Html + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", other.Code),
                new XAttribute("href", origin + address(other))))));
    }
}
