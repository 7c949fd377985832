namespace BorderStats.Tests.Web;

/// <summary>A year told in sentences. Expected figures are from the sources.</summary>
[Collection(nameof(TestSite))]
public sealed class YearStoryTests(TestSite site)
{
    [Theory]
    [InlineData("/en/years/2019", "What rose most on the year before: Requests for refugee status, +138.4%, from 29,410 to 70,120")]
    [InlineData("/es/years/2019", "Revisado desde entonces: Solicitudes de la condición de refugiado, primero 70,302 (ene 2020), hoy 70,120 (−0.3 %).")]
    [InlineData("/en/years/2019", "Requests for refugee status, first 70,302 (Jan 2020), now 70,120 (−0.3%)")]
    [InlineData("/en/years/2020", "What fell most:")]
    [InlineData("/en/years/2013", "Totals that do not add up: Border Worker Visitor Cards, 15,782 printed and 15,787 summed.")]
    [InlineData("/en/years/2014", "Measures: Regional Visitor Card free of charge (Jan 2014); Southern Border Program (7 Jul 2014).")]
    public async Task A_year_is_told_in_sentences_made_of_its_figures(string address, string words)
    {
        var page = await site.PageAsync(address);

        Assert.Contains(words, page.QuerySelector("section[aria-labelledby='story']")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_change_is_told_across_a_series_break()
    {
        var page = await site.PageAsync("/en/years/2013");

        var story = page.QuerySelector("section[aria-labelledby='story']")!.Words();
        Assert.DoesNotContain("Regional Visitor Cards, ", story, StringComparison.Ordinal);
        Assert.Contains("no change is told", story, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bars_of_a_column_are_as_long_as_their_figures_are_beside_the_largest_state()
    {
        var page = await site.PageAsync("/en/years/2018");

        // Regional visitor cards of 2018: Chiapas 67,120; Tabasco 4,793, which is 7.1 per cent of it.
        var bars = page.QuerySelectorAll("section[aria-labelledby='by-state'] tbody tr")
            .ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.QuerySelector(".cellbar rect")?.GetAttribute("width"));
        Assert.Equal("100", bars["Chiapas"]);
        Assert.Equal("7.1", bars["Tabasco"]);
    }
}
