using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

/// <summary>What search engines are told of the site.</summary>
[Collection(nameof(TestSite))]
public sealed class SiteMapTests(TestSite site)
{
    private const string Language = "{culture:language}";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Robots_are_told_what_to_leave_alone_and_where_the_pages_are_listed()
    {
        using var client = site.CreateClient();

        var rules = (await client.GetStringAsync("/robots.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            ["User-agent: *", "Disallow: /es/admin", "Disallow: /en/admin", "Disallow: /es/*?", "Disallow: /en/*?", "Sitemap: http://localhost/sitemap.xml"],
            rules);
    }

    [Fact]
    public async Task Every_page_of_the_map_is_there_in_both_languages()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        var pages = await PagesAsync(client);

        Assert.Contains("/es/nationalities/HND", pages);
        Assert.Contains("/en/points/MX-TAB.EL-CEIBO.LAND", pages);
        Assert.Equal(pages.Count, pages.Distinct().Count());
        // A page in Spanish is there where the same in English is.
        Assert.Equal(pages.Where(p => p.StartsWith("/en", StringComparison.Ordinal)).Order(), pages.Where(p => p.StartsWith("/es", StringComparison.Ordinal)).Select(p => $"/en{p[3..]}").Order());
        List<string> missing = [];
        foreach (var page in pages.Where(p => p.StartsWith("/en", StringComparison.Ordinal)))
        {
            using var answer = await client.GetAsync(page);
            if (answer.StatusCode is not HttpStatusCode.OK)
                missing.Add($"{(int)answer.StatusCode} {page}");
        }

        Assert.Empty(missing);
    }

    [Fact]
    public async Task No_page_that_stands_for_itself_is_left_out()
    {
        using var client = site.CreateClient();
        var pages = await PagesAsync(client);

        // The latest year is another page.
        var fixedOnes = site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<PageActionDescriptor>().Select(p => p.AttributeRouteInfo!.Template!)
            .Where(t => t.StartsWith(Language, StringComparison.Ordinal) && !t.Contains("/admin", StringComparison.OrdinalIgnoreCase))
            .Select(t => t[Language.Length..]).Where(t => !t.Contains('{', StringComparison.Ordinal) && t is not "/years");

        Assert.Contains("/method", fixedOnes);
        Assert.All(fixedOnes, page => Assert.Contains($"/en{page}", pages));
    }

    [Fact]
    public async Task Each_names_itself_in_the_other_language()
    {
        using var client = site.CreateClient();
        var map = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));

        var page = map.Root!.Elements(Map + "url").Single(u => u.Element(Map + "loc")!.Value == "http://localhost/es/indicators/refugee-requests");

        Assert.Equal(
            [("es", "http://localhost/es/indicators/refugee-requests"), ("en", "http://localhost/en/indicators/refugee-requests")],
            page.Elements().Where(e => e.Name.LocalName == "link").Select(e => (e.Attribute("hreflang")!.Value, e.Attribute("href")!.Value)));
    }

    private static async Task<List<string>> PagesAsync(HttpClient client) =>
    [
        .. XDocument.Parse(await client.GetStringAsync("/sitemap.xml")).Root!.Elements(Map + "url")
            .Select(u => new Uri(u.Element(Map + "loc")!.Value).AbsolutePath),
    ];
}
