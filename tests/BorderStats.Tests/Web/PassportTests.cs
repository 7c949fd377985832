namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class PassportTests(TestSite site)
{
    [Fact]
    public async Task A_revised_figure_shows_every_print_of_it()
    {
        var page = await site.PageAsync("/en/figures/refugee-requests/MX/ALL/2019");

        var rows = page.QuerySelectorAll("section[aria-labelledby='prints'] tbody tr");
        Assert.Equal("70,120", page.QuerySelector(".great")!.Words());
        Assert.Equal(13, rows.Length);
        Assert.StartsWith("Jan 2020 70,302", rows[0].Words(), StringComparison.Ordinal);
        Assert.StartsWith("21 Jun 2020 70,609 +307", rows[1].Words(), StringComparison.Ordinal);
        Assert.Contains("current", rows[12].Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".prints svg"));
    }

    [Fact]
    public async Task As_of_a_day_it_shows_what_was_known_then()
    {
        var page = await site.PageAsync("/es/figures/refugee-requests/MX/ALL/2019?asof=2021-07-04");

        Assert.Equal("70,426", page.QuerySelector(".great")!.Words());
        Assert.EndsWith("/es/figures/refugee-requests/MX/ALL/2019?asof=2021-07-04", page.QuerySelector("p.cite")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_of_months_leads_to_its_months()
    {
        var page = await site.PageAsync("/en/figures/apprehensions/MX-CHP/ALL/2019");

        Assert.Equal("79,838", page.QuerySelector(".great")!.Words());
        Assert.Equal(12, page.QuerySelectorAll("table.parts tbody tr").Length);
        Assert.Equal("/en/figures/apprehensions/MX-CHP/ALL/2019/03-03", page.QuerySelectorAll("table.parts tbody a")[4].GetAttribute("href"));
    }

    [Fact]
    public async Task A_sum_of_indicators_leads_to_its_parts()
    {
        var page = await site.PageAsync("/en/figures/returns/MX/ALL/2015");

        Assert.Equal("181,163", page.QuerySelector(".great")!.Words());
        Assert.Equal(["Assisted returns", "Assisted returns of children", "Deportations"], page.QuerySelectorAll("table.parts tbody th").Select(SitePages.Words));
    }

    [Fact]
    public async Task A_printed_absence_is_said_as_printed()
    {
        var page = await site.PageAsync("/es/figures/regional-visitor-cards/MX-TAB/ALL/2007");

        Assert.Equal("S/D", page.QuerySelector(".great")!.Words());
        Assert.Contains("sin dato O", page.QuerySelector(".sheet")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_it_stands_what_others_count_of_the_same_people()
    {
        var hondurans = await site.PageAsync("/en/figures/apprehensions/MX/HND/2019");
        var months = await site.PageAsync("/en/figures/apprehensions/MX/ALL/2024/01-05");
        var chiapas = await site.PageAsync("/en/figures/apprehensions/MX-CHP/ALL/2019");

        var other = hondurans.QuerySelectorAll("table.elsewhere tbody tr")[1];
        Assert.StartsWith("U.S. southwest border apprehensions 253,795 Southwest border of the United States, FY 2019", other.Words(), StringComparison.Ordinal);
        Assert.StartsWith("INM operational count 1,393,683 Mexico, Jan–May 2024 INM itself", months.QuerySelectorAll("table.elsewhere tbody tr")[1].Words(), StringComparison.Ordinal);
        Assert.Null(chiapas.QuerySelector("table.elsewhere"));
    }

    [Fact]
    public async Task It_leads_to_the_figures_before_and_after_as_of_the_same_day()
    {
        var year = await site.PageAsync("/en/figures/apprehensions/MX/HND/2019?asof=2026-01-01");
        var month = await site.PageAsync("/en/figures/apprehensions/MX-CHP/ALL/2019/12-12");

        Assert.Equal("/en/figures/apprehensions/MX/HND/2018?asof=2026-01-01", year.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("← 2018: 56,076", year.QuerySelector("a[rel=prev]")!.Words());
        Assert.Equal("/en/figures/apprehensions/MX-CHP/ALL/2020/01-01", month.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task It_names_the_measures_of_its_year_that_bear_on_it()
    {
        var page = await site.PageAsync("/es/figures/apprehensions/MX/HND/2019");

        Assert.Contains(page.QuerySelectorAll("ul.events li strong").Select(SitePages.Words), title => title.Contains("Guardia Nacional", StringComparison.Ordinal));
    }
}
