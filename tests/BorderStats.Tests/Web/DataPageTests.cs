using System.Globalization;
using System.Net;

namespace BorderStats.Tests.Web;

/// <summary>The page of downloads: its buttons say what their files hold, and its code names this host.</summary>
[Collection(nameof(TestSite))]
public sealed class DataPageTests(TestSite site)
{
    [Fact]
    public async Task A_button_says_how_many_rows_its_file_has()
    {
        var page = await site.PageAsync("/en/data");

        Assert.Equal(
            ["CSV · 55,565 rows", "Excel · 55,565 rows", "Parquet · 55,565 rows", "JSON · 55,565 rows", "CSV · 55,655 rows", "Excel · 55,655 rows",
                "Parquet · 55,655 rows", "JSON · 55,655 rows", "ZIP · 111,220 rows"],
            page.QuerySelectorAll("section[aria-labelledby=everything] a.btn").Select(SitePages.Words));
    }

    [Theory]
    [InlineData("/es/data?asof=2021-07-04")]
    [InlineData("/en/data?asof=2019-05-31")]
    public async Task As_of_a_day_they_are_the_rows_that_were_known_then(string address)
    {
        var page = await site.PageAsync(address);
        using var client = site.CreateClient();

        foreach (var button in page.QuerySelectorAll("section[aria-labelledby=everything] a.btn.main").Take(2))
        {
            var csv = await client.GetStringAsync(new Uri(button.GetAttribute("href")!, UriKind.Relative));
            var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
            Assert.Contains($" {rows.ToString("N0", CultureInfo.InvariantCulture)} r", SitePages.Words(button), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_rows_of_the_indicators_are_those_of_their_files()
    {
        var page = await site.PageAsync("/en/data");
        using var client = site.CreateClient();

        foreach (var row in page.QuerySelectorAll("section[aria-labelledby=indicators] tbody tr"))
        {
            var csv = await client.GetStringAsync(new Uri(row.QuerySelector("td.files a")!.GetAttribute("href")!, UriKind.Relative));
            var rows = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
            Assert.Equal(rows.ToString("N0", CultureInfo.InvariantCulture), row.QuerySelectorAll("td")[1].Words());
        }
    }

    [Fact]
    public async Task The_code_reads_the_address_of_this_host()
    {
        var page = await site.PageAsync("/es/data");

        var codes = page.QuerySelectorAll("section[aria-labelledby=code] pre code").Select(c => c.TextContent).ToArray();

        Assert.Equal(5, codes.Length);
        Assert.All(codes, code => Assert.Contains("\"http://localhost/es/data/observations.", code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_leads_there_and_each_of_its_files_is_there()
    {
        var page = await site.PageAsync("/en/data");
        using var client = site.CreateClient();

        Assert.Equal("Data", page.QuerySelector("header nav a[aria-current]")!.Words());
        foreach (var file in page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).Distinct())
        {
            using HttpRequestMessage look = new(HttpMethod.Head, file);
            using var answer = await client.SendAsync(look);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{file}: {answer.StatusCode}");
        }
    }
}
