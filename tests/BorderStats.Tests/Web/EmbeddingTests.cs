namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class EmbeddingTests(TestSite site)
{
    private const string Explorer = "/en/indicators/regional-visitor-cards?areas=MX-CHP";

    [Fact]
    public async Task A_chart_alone_may_stand_in_any_page_and_nothing_else_may()
    {
        using var client = site.CreateClient();

        using var embedded = await client.GetAsync(new Uri(Explorer + "&embed=1", UriKind.Relative));
        using var whole = await client.GetAsync(new Uri(Explorer, UriKind.Relative));
        using var refused = await client.GetAsync(new Uri("/en/checks?embed=1", UriKind.Relative));

        Assert.EndsWith("frame-ancestors *", embedded.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(embedded.Headers.Contains("X-Frame-Options"));
        Assert.EndsWith("frame-ancestors 'none'", whole.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", whole.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("DENY", refused.Headers.GetValues("X-Frame-Options").Single());
    }

    [Fact]
    public async Task It_has_the_chart_its_source_and_the_way_to_the_whole_page_and_no_more()
    {
        var page = await site.PageAsync(Explorer + "&embed=1");

        Assert.NotNull(page.QuerySelector("figure[data-chart] svg"));
        Assert.Null(page.QuerySelector("header.site, form, .dl, details"));
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Equal(Explorer, page.QuerySelector(".embedfoot a")!.GetAttribute("href"));
        Assert.StartsWith("Source: The southern border of Mexico", page.QuerySelector(".embedfoot")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_explorer_gives_the_text_to_paste_live_and_frozen_at_the_day_of_the_data()
    {
        var page = await site.PageAsync(Explorer);

        var (live, frozen) = (page.QuerySelector("#embed-live")!.TextContent, page.QuerySelector("#embed-frozen")!.TextContent);
        Assert.StartsWith("<iframe src=\"http://localhost/en/indicators/regional-visitor-cards?areas=MX-CHP&amp;embed=1\" title=\"Regional Visitor Cards\"", live, StringComparison.Ordinal);
        Assert.Matches(@"\?areas=MX-CHP&amp;asof=\d{4}-\d\d-\d\d&amp;embed=1""", frozen);
        Assert.Equal("/en/indicators/regional-visitor-cards.bib?areas=MX-CHP", page.QuerySelector("a[href*='.bib']")!.GetAttribute("href"));
    }
}
