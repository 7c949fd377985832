using System.Net;

namespace BorderStats.Tests.Web;

/// <summary>Every link of the pages that lead everywhere finds a page, and every anchor a place on it.</summary>
[Collection(nameof(TestSite))]
public sealed class LinkTests(TestSite site)
{
    [Theory]
    [InlineData("/en", "/en/timeline", "/en/method", "/en/years/2019", "/en/nationalities/HND", "/en/areas/MX-CHP")]
    [InlineData("/en/api", "/es/api")]
    [InlineData("/es/gaps?indicator=apprehensions", "/es/revisions", "/es/checks", "/es/nationalities")]
    [InlineData("/en/search?q=tarjetas+2014", "/es/search?q=pandemia", "/en/quote?q=In+2019+COMAR+received+70,302+requests", "/es/quote")]
    public async Task No_link_is_dead(params string[] addresses)
    {
        using var client = site.CreateClient();
        HashSet<string> links = [];
        foreach (var address in addresses)
        {
            var page = await site.PageAsync(address);
            links.UnionWith(page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
                .Where(href => href.StartsWith('/') && !href.EndsWith("/admin", StringComparison.Ordinal)));
        }

        List<string> dead = [];
        foreach (var link in links.GroupBy(l => l.Split('#')[0]))
        {
            using var answer = await client.GetAsync(new Uri(link.Key, UriKind.Relative));
            if (answer.StatusCode is not HttpStatusCode.OK)
                dead.Add($"{(int)answer.StatusCode} {link.Key}");
            string[] anchors = [.. link.Where(l => l.Contains('#', StringComparison.Ordinal)).Select(l => l.Split('#')[1])];
            if (anchors.Length == 0)
                continue;
            var page = await site.PageAsync(link.Key);
            dead.AddRange(anchors.Where(id => page.GetElementById(id) is null).Select(id => $"{link.Key}#{id}"));
        }

        Assert.True(links.Count > 20);
        Assert.Empty(dead);
    }
}
