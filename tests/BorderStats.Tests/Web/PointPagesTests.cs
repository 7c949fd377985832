using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using BorderStats.Database;
using BorderStats.Tests.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static BorderStats.Tests.Queries.MadePointTables;

namespace BorderStats.Tests.Web;

/// <summary>The site over the shipped figures and the made tables of points of entry.</summary>
public sealed class PointPagesTests(PointSite points) : IClassFixture<PointSite>
{
    private const string ByPoint = "/en/indicators/air-entries?by=point&from=2098&to=2098";

    [Fact]
    public async Task The_explorer_shows_the_largest_points_with_the_rest_and_their_total()
    {
        var page = await points.Site.PageAsync(ByPoint);

        Assert.Equal(["670Σn"], Cells(page, "Cancún airport"));
        Assert.Equal(["45r"], Cells(page, "The rest"));
        Assert.Equal(["902Σp"], Cells(page, "Total"));
        Assert.Contains("by point of entry", page.QuerySelector("#chart-heading")!.Words(), StringComparison.Ordinal);
        Assert.Equal("By point of entry", page.QuerySelector(".seg.by a[aria-current]")!.Words());
        Assert.NotNull(page.QuerySelector("svg.chart"));
    }

    [Fact]
    public async Task A_state_of_points_says_that_there_may_be_more()
    {
        var page = await points.Site.PageAsync("/es/indicators/air-entries?areas=MX-ROO&from=2098&to=2098");

        Assert.Equal(["≥ 800Σp"], Cells(page, "Quintana Roo"));
        Assert.Contains("al menos: la lista puede dejar algo fuera", page.QuerySelector(".marks")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&measure=share")]
    [InlineData("&measure=index&view=bars")]
    [InlineData("&points=southern&nationalities=GTM")]
    [InlineData("&points=all&scale=log&asof=2099-12-31")]
    [InlineData("&asof=2001-01-01")]
    public async Task Every_view_of_points_is_a_page(string more) =>
        Assert.NotNull((await points.Site.PageAsync("/en/indicators/air-entries?by=point" + more)).QuerySelector("table.figures"));

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    [InlineData("svg", "image/svg+xml")]
    [InlineData("png", "image/png")]
    public async Task Every_file_of_points_is_there(string ending, string type)
    {
        using var client = points.Site.CreateClient();
        using var answer = await client.GetAsync(new Uri($"/en/indicators/air-entries.{ending}?by=point", UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("by-point", answer.Content.Headers.ContentDisposition!.FileName!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_says_that_it_is_by_point()
    {
        using var client = points.Site.CreateClient();

        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri("/en/indicators/air-entries.json?by=point&from=2098&to=2098", UriKind.Relative)));

        Assert.Equal("point", json.RootElement.GetProperty("question").GetProperty("by").GetString());
        Assert.Equal(Cancun, json.RootElement.GetProperty("figures")[0].GetProperty("area").GetString());
    }

    [Theory]
    [InlineData("/en/indicators/air-entries.csv?by=point&asof=2001-01-01")]
    [InlineData("/en/indicators/air-entries.json?by=point&asof=2001-01-01")]
    [InlineData("/es/indicators/air-entries?by=nationality&areas=MX-ROO.CANCUN.AIR&asof=2001-01-01")]
    [InlineData("/es/indicators/air-entries.svg?by=nationality&areas=MX-ROO.CANCUN.AIR&from=2099&to=2099")]
    public async Task Before_and_beside_all_figures_there_is_an_answer_too(string address)
    {
        using var client = points.Site.CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_passport_of_a_sum_leads_to_its_points()
    {
        var page = await points.Site.PageAsync("/en/figures/air-entries/MX/CUB/2098");

        Assert.Equal("83", page.QuerySelector(".great")!.Words());
        Assert.Contains("sum of 4 points of entry", page.DocumentElement.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["Cancún airport", "Other airports", "Cozumel airport", "Tapachula airport"],
            page.QuerySelectorAll("table.parts tbody th").Select(SitePages.Words));
        Assert.Equal($"/en/figures/air-entries/{Cancun}/CUB/2098", page.QuerySelector("table.parts tbody a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData($"{Cancun}/USA", "500", $"?points={Cancun}&nationalities=USA&by=point")]
    [InlineData($"{Cancun}/ALL", "670", $"?points={Cancun}&by=point")]
    [InlineData("MX-ROO/USA", "≥ 620", "?areas=MX-ROO&nationalities=USA")]
    public async Task A_passport_leads_to_its_line_in_the_explorer(string figure, string value, string question)
    {
        var page = await points.Site.PageAsync($"/en/figures/air-entries/{figure}/2098");
        var explorer = page.QuerySelector("a.btn.main")!.GetAttribute("href");

        Assert.Equal(value, page.QuerySelector(".great")!.Words());
        Assert.Equal("/en/indicators/air-entries" + question, explorer);
        await points.Site.PageAsync(explorer!);
    }

    [Fact]
    public async Task A_passport_of_a_group_is_of_what_was_printed_and_leads_to_a_page()
    {
        var page = await points.Site.PageAsync("/es/figures/air-entries/MX/019/2099");

        Assert.Equal("175", page.QuerySelector(".great")!.Words());
        await points.Site.PageAsync(page.QuerySelector("a.btn.main")!.GetAttribute("href")!);
    }

    [Fact]
    public async Task The_totals_of_a_table_that_add_up_share_a_row_and_those_that_do_not_stand_alone()
    {
        var page = await points.Site.PageAsync("/en/checks?indicator=air-entries");

        var group = page.QuerySelectorAll("details").Single(d => d.QuerySelector("a[href$='/MX/GTM/2099']") is not null);
        Assert.StartsWith("16 totals of this table", group.QuerySelector("summary")!.Words(), StringComparison.Ordinal);
        // Two nationalities, four points; two groups at each point, and over the points. Of the country they stand alone.
        Assert.Equal(16, group.QuerySelectorAll("li").Length);
        Assert.Equal(
            "4 points of entry 21 20 +1 differs by +1 entries-2099",
            string.Join(' ', page.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")?.Words() == "2099, Cuba").QuerySelectorAll("td").Select(SitePages.Words)));
    }

    [Fact]
    public async Task The_bulletin_says_which_of_its_lists_are_complete()
    {
        var page = await points.Site.PageAsync("/en/bulletins/entries-2099");

        Assert.Contains("by point of entry, 2099", page.QuerySelector("section[aria-labelledby='lists']")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ByPoint)]
    [InlineData("/en/indicators/air-entries?by=point&nationalities=GTM&points=all")]
    [InlineData("/en/indicators/air-entries.csv?by=nationality")]
    [InlineData("/en/indicators/air-entries?by=nationality&areas=MX-ROO")]
    [InlineData("/en/indicators/air-entries?areas=all&nationalities=CUB")]
    [InlineData("/en/figures/air-entries/MX/ALL/2098")]
    [InlineData("/en/figures/air-entries/MX-CHP/GTM/2098")]
    public async Task Every_question_for_points_goes_along_an_index(string address)
    {
        using StatementRecorder recorder = new(new SqliteConnectionStringBuilder(points.Site.Connection).DataSource);
        using var client = points.Site.CreateClient();
        recorder.Take();

        await client.GetStringAsync(new Uri(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "asof=2099-06-01", UriKind.Relative));

        var questions = recorder.Take().Where(QueryPlan.ReadsFigures).ToArray();
        Assert.NotEmpty(questions);
        Assert.Empty(questions.SelectMany(q => QueryPlan.Detours(points.Site.Connection, q)));
    }

    private static string[] Cells(IDocument page, string heading) => page.Row("figures-heading", heading);
}

/// <summary>Years far from those of the shipped bulletins, so that these can grow.</summary>
public sealed class PointSite : IAsyncLifetime
{
    public TestSite Site { get; } = new();

    public async Task InitializeAsync()
    {
        using var client = Site.CreateClient();
        await using var database = new SqliteStatisticsContext(
            new DbContextOptionsBuilder<SqliteStatisticsContext>().UseSqlite(Site.Connection).Options);
        await KeepAsync(database, "entries-2098", "2099-03-01", Entries, 2098, Of2024, Both);
        await KeepAsync(database, "entries-2099", "2100-03-01", Entries, 2099, Of2025, Both, hasTotals: true);
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
