namespace BorderStats.Tests.Web;

/// <summary>The map of silence. Expected holes are from the sources.</summary>
[Collection(nameof(TestSite))]
public sealed class GapsPageTests(TestSite site)
{
    [Fact]
    public async Task Each_year_of_each_place_says_whether_there_is_a_figure_and_why_not()
    {
        var page = await site.PageAsync("/en/gaps?indicator=regional-visitor-cards");

        // Table 1 of Ramos-García prints Tabasco from 2009 on, "S/D" before; after 2018 nothing is printed of it.
        Assert.Equal(
            ["O printed as missing, without a reason", "O printed as missing, without a reason", "●"], page.Row("map", "Tabasco")[..3]);
        Assert.Equal("– no bulletin prints it", page.Row("map", "Tabasco")[12]);
        Assert.Equal("◐", page.Row("map", "Mexico")[^1]);
    }

    [Fact]
    public async Task A_hole_has_the_request_that_asks_for_it()
    {
        var page = await site.PageAsync("/en/gaps?indicator=regional-visitor-cards");

        var request = page.QuerySelectorAll("section[aria-labelledby='requests'] details").Single(d =>
            d.QuerySelector("summary")!.Words() == "2007–2008: printed as missing, without a reason");
        Assert.Equal("To: Instituto Nacional de Migración (INM)", request.QuerySelector("p")!.Words());
        var text = request.QuerySelector("p.cite")!;
        Assert.Equal("es", text.GetAttribute("lang"));
        Assert.Contains(
            "el número de tarjetas de «Tarjetas de Visitante Regional», de los años 2007 a 2008, por mes y por nacionalidad. Para Tabasco.",
            text.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_asks_a_foreign_agency_through_the_Mexican_platform()
    {
        var page = await site.PageAsync("/es/gaps?indicator=us-southwest-apprehensions");

        Assert.Empty(page.QuerySelectorAll("section[aria-labelledby='requests'] details"));
    }

    [Fact]
    public async Task Before_a_point_of_entry_opened_there_is_nothing_to_ask_for()
    {
        var page = await site.PageAsync("/en/gaps?indicator=air-entries");

        // The airport of Tulum opened in December 2023; there is no table of 2022 to 2024.
        Assert.Equal(
            ["M cannot exist", "M cannot exist", "M cannot exist", "M cannot exist", "M cannot exist", "M cannot exist", "– no bulletin prints it"],
            page.Row("map", "Tulum airport (Felipe Carrillo Puerto)")[..7]);
    }

    [Fact]
    public async Task All_indicators_are_counted_beside_each_other()
    {
        var page = await site.PageAsync("/en/gaps");

        Assert.Equal(["4", "2007–2023", "46", "2", "2", "0", "18"], page.Row("all", "Regional Visitor Cards"));
    }
}
