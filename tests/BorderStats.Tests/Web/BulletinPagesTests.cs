using System.Security.Cryptography;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class BulletinPagesTests(TestSite site)
{
    [Fact]
    public async Task The_original_file_comes_as_it_was_kept()
    {
        using var client = site.CreateClient();
        var page = await site.PageAsync("/en/bulletins/ramos-garcia-2020");

        using var response = await client.GetAsync(new Uri("/en/bulletins/ramos-garcia-2020/file", UriKind.Relative));

        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(page.QuerySelector(".hash")!.Words(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("ramos-garcia-2020.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_bulletin_says_what_it_changed_and_what_came_after()
    {
        var page = await site.PageAsync("/en/bulletins/telesur-2021-07-04");

        var row = page.QuerySelectorAll("table.contents tbody tr").First(r => r.QuerySelector("th small")!.Words() == "Mexico, 2019").Words();
        Assert.Contains("70,418 → 70,426 (+8)", row, StringComparison.Ordinal);
        Assert.Contains("70,120, in EFE Jul 2024", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bulletins_can_be_asked_for_by_kind_and_by_indicator()
    {
        var papers = await site.PageAsync("/en/bulletins?kind=paper");
        var both = await site.PageAsync("/en/bulletins?kind=press&indicator=regional-visitor-cards");

        Assert.Contains("/en/bulletins/ramos-garcia-2020", papers.QuerySelectorAll("table.bulletins th a").Select(a => a.GetAttribute("href")));
        Assert.All(both.QuerySelectorAll("table.bulletins tbody tr"), row => Assert.Contains("Regional Visitor Cards", row.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_bulletin_is_shown_in_pages()
    {
        var page = await site.PageAsync("/en/bulletins/upmrip-cuadro-3.1.1-gdidata-2025-06?page=29");

        // 5,708 figures, 200 a page: 108 on the last.
        Assert.Equal(108, page.QuerySelectorAll("table.contents tbody tr").Length);
    }
}
