using System.Net;
using AngleSharp.Dom;

namespace BorderStats.Tests.Web;

/// <summary>Points of entry of which no bulletin prints anything: what is known of them all the same.</summary>
[Collection(nameof(TestSite))]
public sealed class EntryPagesTests(TestSite site)
{
    [Fact]
    public async Task The_points_are_grouped_by_border_and_mode_with_their_state()
    {
        var page = await site.PageAsync("/en/points");

        Assert.Equal(
            ["Land crossings with Guatemala", "Land crossings with Belize", "Airports", "Seaports"],
            page.QuerySelectorAll("section:has(table.points) h2").Select(SitePages.Words));
        Assert.Equal(["land crossing", "Tabasco", "no figures yet"], page.Row("group-guatemala-land", "El Ceibo"));
        Assert.Equal("CUN", page.Row("group-none-air", "Cancún airport")[2]);
        Assert.Equal("several", page.Row("group-none-air", "Other airports")[1]);
        Assert.Equal("page", page.QuerySelector("nav a[href='/en/areas']")!.GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("border=belize", "Chactemal (Subteniente López II)|La Unión, Quintana Roo|Subteniente López I")]
    [InlineData("mode=sea&state=MX-CHP", "Puerto Chiapas")]
    [InlineData("border=united-states", "")]
    public async Task They_can_be_asked_for_by_border_mode_and_state(string question, string names)
    {
        var page = await site.PageAsync($"/en/points?{question}");

        Assert.Equal(names, string.Join('|', page.QuerySelectorAll("table.points tbody th").Select(SitePages.Words)));
    }

    [Fact]
    public async Task Nothing_found_is_said_in_words() => Assert.Contains(
        "Ningún punto de internación corresponde a lo pedido.",
        (await site.PageAsync("/es/points?border=united-states")).QuerySelector("main")!.Words(), StringComparison.Ordinal);

    [Fact]
    public async Task The_map_and_the_table_beside_it_have_the_same_points()
    {
        var page = await site.PageAsync("/en/points?mode=land");

        var drawn = page.QuerySelectorAll("svg.map.wide a.point").Select(Address).Order();
        Assert.Equal(drawn, page.QuerySelectorAll("table.mapped tbody th a").Select(Address).Order());
        Assert.Equal(11, drawn.Count());
        Assert.Contains("Ciudad Hidalgo (Suchiate II); Chactemal (Subteniente López II).", page.QuerySelector(".mapcard")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_beyond_the_south_are_shown_on_the_map_of_the_country()
    {
        var page = await site.PageAsync("/es/points?state=MX-BCN");

        Assert.Equal("Todo el país", page.QuerySelector(".mapcard h2")!.Words());
    }

    [Fact]
    public async Task A_point_says_what_is_known_of_it_and_that_it_has_no_figures()
    {
        var page = await site.PageAsync("/es/points/MX-TAB.EL-CEIBO.LAND");

        Assert.Equal(
            ["cruce terrestre", "Tabasco", "27017", "Guatemala", "2009", "17.262° N, 90.994° O"],
            page.QuerySelectorAll("section[aria-labelledby='facts'] dd").SkipLast(1).Select(SitePages.Words));
        Assert.Contains("Ningún boletín a la mano imprime una cifra de este punto.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Equal("cruce terrestre", page.Row("nearby", "Frontera Corozal")[0]);
        Assert.Equal(["Guatemala (la misma)", "51"], page.Row("nearby", "Frontera Corozal")[2..]);
    }

    [Fact]
    public async Task A_point_whose_position_is_not_known_is_on_no_map()
    {
        var page = await site.PageAsync("/en/points/MX-ROO.CHACTEMAL.LAND");

        Assert.Null(page.QuerySelector("svg.map"));
        Assert.Contains("Its position is not known for certain", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Subteniente López I land crossing", page.QuerySelectorAll("section[aria-labelledby='alike'] li").Select(SitePages.Words));
    }

    [Fact]
    public async Task A_state_lists_its_points_the_crossings_first()
    {
        var page = await site.PageAsync("/en/areas/MX-TAB");

        Assert.Equal(
            ["El Ceibo land crossing, Guatemala", "Villahermosa airport airport"],
            page.QuerySelectorAll("section[aria-labelledby='points'] li").Select(SitePages.Words));
    }

    [Fact]
    public async Task Asked_for_as_an_area_a_point_is_found_on_its_own_page()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri("/es/areas/MX-TAB.EL-CEIBO.LAND", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/es/points/MX-TAB.EL-CEIBO.LAND", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_point_can_be_linked_to_as_any_page()
    {
        var page = await site.PageAsync("/en/points/MX-TAB.EL-CEIBO.LAND");

        Assert.EndsWith("/en/points/MX-TAB.EL-CEIBO.LAND", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/es/points/MX-TAB.EL-CEIBO.LAND", page.QuerySelector("link[hreflang=es]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("El Ceibo", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
    }

    private static string Address(IElement link) => link.GetAttribute("href")!;
}
