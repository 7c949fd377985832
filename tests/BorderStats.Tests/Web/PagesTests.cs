using System.Net;

namespace BorderStats.Tests.Web;

/// <summary>What holds for every page, and what each must show. Expected values are from the sources.</summary>
[Collection(nameof(TestSite))]
public sealed class PagesTests(TestSite site)
{
    public static TheoryData<string> Addresses { get; } = [.. from language in (string[])["es", "en"]
        from page in (string[])
        [
            "", "/indicators", "/areas", "/areas/MX-CHP", "/areas/MX", "/areas/US-SW", "/areas/MX-CHP.TAPACHULA", "/years/2019", "/years/2021", "/years/2007",
            "/points", "/points?border=guatemala&mode=land", "/points?state=MX-ROO&map=country", "/points?border=united-states",
            "/points/MX-ROO.CANCUN.AIR", "/points/MX-TAB.EL-CEIBO.LAND", "/points/MX-CHP.SUCHIATE-II.LAND", "/points/MX.OTHER.AIR",
            "/bulletins", "/bulletins?kind=paper", "/bulletins/ramos-garcia-2020", "/bulletins/upmrip-cuadro-3.1.1-gdidata-2025-06?page=2",
            "/nationalities", "/nationalities/HND", "/nationalities/XXA", "/nationalities/ABW", "/revisions", "/revisions?indicator=apprehensions", "/revisions?indicator=apprehensions-inm-operational", "/timeline", "/gaps", "/gaps?indicator=air-entries", "/gaps?indicator=us-southwest-apprehensions", "/search", "/search?q=tapachula+2019", "/search?q=nada+de+nada", "/quote", "/quote?q=En+2019+la+COMAR+recibi%C3%B3+70+mil+302+solicitudes",
            "/checks", "/checks?show=trouble", "/method", "/api", "/data", "/figures/refugee-requests/MX/ALL/2019", "/figures/refugee-requests/MX/ALL/2021/01-04",
        ]
        select $"/{language}{page}"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_says_its_language_and_has_one_heading_and_no_style_or_script_of_its_own(string address)
    {
        var page = await site.PageAsync(address);

        Assert.Equal(address[1..3], page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Title!);
        Assert.Empty(page.QuerySelectorAll("[style], style, [onclick]"));
        Assert.All(page.QuerySelectorAll("table.data"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), heading => Assert.True(heading.HasAttribute("scope")));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_id_stands_twice_and_every_label_points_to_one_that_is_there(string address)
    {
        var page = await site.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.NotNull(page.GetElementById(e.GetAttribute("aria-labelledby")!)));
    }

    [Theory]
    [InlineData("/en/areas/MX-XXX", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("/en/nationalities/ALL", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("/en/nationalities/019", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("/es/nationalities/HN", HttpStatusCode.NotFound, "Esta página no existe")]
    [InlineData("/es/bulletins/ninguno", HttpStatusCode.NotFound, "Esta página no existe")]
    [InlineData("/en/bulletins/none/file", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("/en/figures/none/MX/ALL/2019", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("/en/figures/regional-visitor-cards/MX-AGU/ALL/2019", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("/en/points/MX-ROO.NOWHERE.AIR", HttpStatusCode.NotFound, "This page does not exist")]
    [InlineData("/es/points/MX-ROO", HttpStatusCode.NotFound, "Esta página no existe")]
    [InlineData("/en/points?border=france", HttpStatusCode.BadRequest, "border")]
    [InlineData("/en/points?mode=rail", HttpStatusCode.BadRequest, "mode")]
    [InlineData("/en/points?state=MX-TLA", HttpStatusCode.BadRequest, "state")]
    [InlineData("/en/points?map=world", HttpStatusCode.BadRequest, "map")]
    [InlineData("/en/points?indicator=returns", HttpStatusCode.BadRequest, "indicator")]
    [InlineData("/en/points?bordr=belize", HttpStatusCode.BadRequest, "bordr")]
    [InlineData("/en/points/MX-TAB.EL-CEIBO.LAND?page=2", HttpStatusCode.BadRequest, "page")]
    [InlineData("/en/years/1999", HttpStatusCode.BadRequest, "year")]
    [InlineData("/en/years/last", HttpStatusCode.BadRequest, "year")]
    [InlineData("/en/revisions?indicator=returns", HttpStatusCode.BadRequest, "indicator")]
    [InlineData("/en/gaps?indicator=none", HttpStatusCode.BadRequest, "indicator")]
    [InlineData("/en/checks?show=some", HttpStatusCode.BadRequest, "show")]
    [InlineData("/en/bulletins?kind=rumour", HttpStatusCode.BadRequest, "kind")]
    [InlineData("/en/bulletins?kin=press", HttpStatusCode.BadRequest, "kin")]
    [InlineData("/en/bulletins/ramos-garcia-2020?page=2", HttpStatusCode.BadRequest, "page")]
    [InlineData("/en/figures/refugee-requests/MX/ALL/2019/5-1", HttpStatusCode.BadRequest, "months")]
    [InlineData("/en/figures/refugee-requests/MX/ALL/2019?asof=2021-02-30", HttpStatusCode.BadRequest, "asof")]
    public async Task What_cannot_be_answered_is_said_in_words(string address, HttpStatusCode status, string words)
    {
        var page = await site.PageAsync(address, status);

        Assert.Contains(words, page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_page_leads_with_the_latest_full_years()
    {
        var page = await site.PageAsync("/en");

        var cards = page.QuerySelectorAll(".headlines .kpi")[0].Words();
        Assert.Contains("74,080", cards, StringComparison.Ordinal);
        Assert.Contains("−1.8% against 2017", cards, StringComparison.Ordinal);
        Assert.Equal(18, page.QuerySelectorAll(".glance").Length);
    }

    [Fact]
    public async Task A_year_shows_each_state_and_what_only_the_country_has()
    {
        var page = await site.PageAsync("/en/years/2019");

        Assert.Contains("79,838Σ", page.Row("by-state", "Chiapas"));
        Assert.Equal("Campeche", page.QuerySelector("section[aria-labelledby='by-state'] tbody th")!.Words());
        Assert.Contains(page.Row("by-state", "The country"), cell => cell == "182,940 adds up");
        Assert.Contains("70,120", page.Row("national", "Requests for refugee status"));
        Assert.Contains("S/D", page.Row("by-state", "Chiapas"));
    }

    [Fact]
    public async Task The_years_lead_to_the_latest_one_with_figures_of_states()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await client.GetAsync(new Uri("/es/years", UriKind.Relative));

        Assert.Equal("/es/years/2025", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_area_shows_each_indicator_with_its_figures()
    {
        var page = await site.PageAsync("/es/areas/MX-TAB");

        var cards = page.QuerySelectorAll("article.course").First(a => a.QuerySelector("h2")!.Words() == "Tarjetas de Visitante Regional");
        Assert.Contains("S/D", cards.QuerySelectorAll("tbody tr")[2].Words(), StringComparison.Ordinal);
        Assert.Contains("8,064", cards.QuerySelectorAll("tbody tr")[4].Words(), StringComparison.Ordinal);
        Assert.NotNull(cards.QuerySelector("svg.lines"));
    }

    [Theory]
    [InlineData("regional-visitor-cards", "2007", "4,515", "≥ 3,515")]
    [InlineData("regional-visitor-cards", "2008", "10,444", "≥ 10,644")]
    [InlineData("regional-visitor-cards", "2014", "112,038", "112,038")]
    [InlineData("border-worker-cards", "2013", "15,782", "15,787")]
    [InlineData("apprehensions", "2024", "1,234,698", "1,231,320")]
    public async Task The_checks_list_every_total_beside_its_sum(string indicator, string period, string printed, string sum)
    {
        var page = await site.PageAsync("/en/checks");

        Assert.Equal([printed, sum], page.Row(indicator, period)[1..3]);
    }

    [Fact]
    public async Task The_checks_say_what_came_of_them_and_put_the_trouble_first()
    {
        var page = await site.PageAsync("/en/checks");

        Assert.Equal("adds up", page.Row("regional-visitor-cards", "2014")[4]);
        Assert.Equal("differs by −5", page.Row("border-worker-cards", "2013")[4]);
        Assert.Contains("no data: Tabasco", page.Row("regional-visitor-cards", "2007")[4], StringComparison.Ordinal);
        Assert.Equal("2013", page.QuerySelector("section[aria-labelledby='border-worker-cards'] tbody th")!.Words());
        Assert.Contains("597 printed totals", page.QuerySelector(".lede")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_trouble_is_listed_when_asked_for()
    {
        var page = await site.PageAsync("/en/checks?show=trouble");

        Assert.Equal(5, page.QuerySelectorAll("table.checks tbody tr").Length);
    }

    [Fact]
    public async Task The_method_names_every_institution_and_can_be_linked_to_by_measure()
    {
        var page = await site.PageAsync("/es/method");

        Assert.Contains("Comisión Mexicana de Ayuda a Refugiados", page.Row("institutions", "COMAR"));
        Assert.NotNull(page.GetElementById("event-plan-sur"));
    }
}
