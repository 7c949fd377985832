using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class ExplorerPageTests(TestSite site)
{
    private readonly HttpClient _reader = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    [Fact]
    public async Task The_table_has_the_figures_as_printed_and_says_where_there_is_none()
    {
        var page = await Page("/en/indicators/regional-visitor-cards");

        Assert.Equal(["S/D", "S/D", "8,064"], Row(page, "Tabasco").Take(3));
        Assert.Equal(["4,515", "10,444", "172,059"], Row(page, "Total").Take(3));
    }

    [Fact]
    public async Task Totals_that_differ_from_their_parts_are_tinted_and_explained()
    {
        var page = await Page("/en/indicators/regional-visitor-cards");

        Assert.Equal(["4,515", "10,444"], page.QuerySelectorAll("td.bad").Select(d => d.TextContent.Trim()));
        Assert.Contains("2008 (printed 10,444, sum 10,644", page.QuerySelector(".warn")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_across_a_series_break_is_refused_until_the_reader_asks_for_it()
    {
        Assert.Equal("break", Row(await Page("/en/indicators/regional-visitor-cards?measure=change&from=2012&to=2013"), "Chiapas")[1]);
        Assert.Equal("−37.0%", Row(await Page("/en/indicators/regional-visitor-cards?measure=change&from=2012&to=2013&breaks=cross"), "Chiapas")[1]);
    }

    [Fact]
    public async Task A_form_sent_without_a_script_ends_at_the_tidy_address()
    {
        var answer = await _reader.GetAsync("/es/indicators/regional-visitor-cards?by=&view=&areas=MX-TAB&areas=MX-CHP&from=&to=&measure=&asof=&events=0");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/es/indicators/regional-visitor-cards?areas=MX-CHP,MX-TAB&events=0", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Before_the_first_bulletin_there_is_no_chart_but_a_reason()
    {
        var page = await Page("/en/indicators/regional-visitor-cards?asof=2001-01-01");

        Assert.Empty(page.QuerySelectorAll("svg.chart"));
        Assert.NotNull(page.QuerySelector(".nothing"));
    }

    private async Task<IDocument> Page(string address) => new HtmlParser().ParseDocument(await _reader.GetStringAsync(address));

    private static string[] Row(IDocument page, string name) =>
    [
        .. page.QuerySelectorAll("table.figures tr").Single(r => r.QuerySelector("th")!.TextContent == name)
            .QuerySelectorAll("td").Select(d => d.TextContent.Trim()),
    ];
}
