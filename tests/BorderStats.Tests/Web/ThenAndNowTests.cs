namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class ThenAndNowTests(TestSite site)
{
    private const string Requests = "/en/indicators/refugee-requests?areas=MX&from=2018&to=2020&compare=2021-07-04";

    [Fact]
    public async Task What_was_known_then_stands_beside_what_is_known_today_with_the_difference()
    {
        var page = await site.PageAsync(Requests);

        Assert.Equal("As known on 4 Jul 2021 and today", page.QuerySelector("#then-heading")!.Words());
        Assert.Equal(["70,426", "70,120", "−306", "−0.4%"], page.Row("then-heading", "Mexico, 2019"));
    }

    [Fact]
    public async Task A_day_on_which_all_was_the_same_says_so()
    {
        var page = await site.PageAsync("/es/indicators/regional-visitor-cards?areas=MX-CHP&compare=2021-07-04");

        Assert.Contains("eran las mismas", page.QuerySelector("#then-and-now p")!.Words(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#then-and-now table"));
    }

    [Fact]
    public async Task The_day_stays_in_the_links_to_other_views()
    {
        var page = await site.PageAsync(Requests);

        Assert.All(page.QuerySelectorAll(".cardtop .seg a"), a => Assert.Contains("compare=2021-07-04", a.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.Equal("2021-07-04", page.QuerySelector("input[name=compare]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_chart_draws_then_beside_now_and_its_words_and_tips_say_so()
    {
        var page = await site.PageAsync(Requests);

        var mark = page.QuerySelector("svg.chart.wide .then [data-slot='1'] title")!;
        Assert.Equal("Mexico, 2019: 70,426 persons, as known by 4 Jul 2021", mark.TextContent);
        Assert.EndsWith(
            "As known by 4 Jul 2021, 3 of 3 values differ (the largest change: 2020, 41,179 in place of 40,733)",
            page.QuerySelector("#finding")!.Words(), StringComparison.Ordinal);
        Assert.EndsWith("As known by 4 Jul 2021, 3 of 3 values differ.", page.QuerySelector("#description")!.Words(), StringComparison.Ordinal);
        Assert.Contains("\"Mexico, as known by 4 Jul 2021\"", page.QuerySelector("[data-tips]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("as known by 4 Jul 2021", page.QuerySelector("svg.chart.narrow .key")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chart_in_another_page_and_its_files_draw_it_too()
    {
        var embedded = await site.PageAsync(Requests + "&embed=1");
        using var client = site.CreateClient();
        var file = Requests.Replace("refugee-requests", "refugee-requests.svg", StringComparison.Ordinal);
        var svg = await client.GetStringAsync(new Uri(file, UriKind.Relative));
        var without = file.Replace("&compare=2021-07-04", "", StringComparison.Ordinal).Replace(".svg", ".png", StringComparison.Ordinal);

        Assert.NotNull(embedded.QuerySelector("svg.chart.wide .then"));
        Assert.Contains("class=\"line c12 then\"", svg, StringComparison.Ordinal);
        Assert.Contains(".chart .then .trend", svg, StringComparison.Ordinal);
        Assert.NotEqual(
            await client.GetByteArrayAsync(new Uri(without, UriKind.Relative)),
            await client.GetByteArrayAsync(new Uri(without + "&compare=2021-07-04", UriKind.Relative)));
    }
}
