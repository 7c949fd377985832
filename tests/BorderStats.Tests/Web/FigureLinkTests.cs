using System.Net;
using AngleSharp.Html.Parser;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class FigureLinkTests(TestSite site)
{
    [Theory]
    [InlineData("/en/indicators/regional-visitor-cards", 48)]
    [InlineData("/es/indicators/us-southwest-apprehensions?by=nationality&from=2018", 21)]
    [InlineData("/en/indicators/refugee-requests?areas=MX&asof=2021-07-04", 9)]
    public async Task Every_figure_of_the_table_leads_to_its_passport(string page, int figures)
    {
        using var client = site.CreateClient();
        using var document = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(page));

        string[] links = [.. document.QuerySelectorAll("table.figures a.figure").Select(a => a.GetAttribute("href")!)];

        Assert.Equal(figures, links.Length);
        foreach (var link in links)
            Assert.Equal((link, HttpStatusCode.OK), (link, (await client.GetAsync(link)).StatusCode));
    }
}
