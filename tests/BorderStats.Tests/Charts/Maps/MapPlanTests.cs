using BorderStats.Charts.Maps;
using BorderStats.Charts.Plans;
using BorderStats.Codelists;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Maps;

public sealed class MapPlanTests
{
    private const string Cancun = "MX-ROO.CANCUN.AIR", Cozumel = "MX-ROO.COZUMEL.AIR", Ceibo = "MX-TAB.EL-CEIBO.LAND", Tijuana = "MX-BCN.TIJUANA.AIR";

    private static readonly Codebook Codebook = CodelistReader.Read(Path.Combine(ShippedDatabase.DataFolder, "codelists"));

    [Fact]
    public void The_circles_are_of_the_latest_year_that_is_whole_anywhere()
    {
        var series = Samples.Series(
            Samples.Line(Cancun, Samples.Point(2023, 9_000), Samples.Partial(2024, 7, 5_000)), Samples.Line(Cozumel, Samples.Point(2023, null), Samples.Partial(2024, 7, 300)));

        var plan = Plan(series, Cancun, Cozumel);

        Assert.Equal(Period.OfYear(2023), plan.Year);
        Assert.Equal([9_000, null], plan.Marks.Select(m => m.Value));
    }

    [Fact]
    public void The_finding_names_the_highest_figure_and_says_so()
    {
        var plan = Plan(Samples.Series(Samples.Years(Cozumel, 2023, 300), Samples.Years(Cancun, 2023, 9_000)), Cozumel, Cancun, Ceibo);

        Assert.Equal("Cancún airport: 9,000 cards in 2023, the highest figure on the map", plan.Finding);
        Assert.Equal(
            "Map with 1 land crossing and 2 airports. Circles by the figure of 2023. Hollow marks: 1 without a figure. The table beside it says the same.", plan.Description);
        Assert.Equal("Cancún airport, airport in Quintana Roo: 9,000 cards in 2023", plan.Marks[0].Words);
        Assert.Equal("El Ceibo, land crossing in Tabasco: no figure of 2023", plan.Marks[2].Words);
    }

    [Fact]
    public void Nothing_is_the_highest_where_a_sum_has_a_hole()
    {
        var plan = Plan(
            Samples.Series(Samples.Line(Cancun, Samples.AtLeast(2023, 9_000, 1, 12)), Samples.Years(Cozumel, 2023, 300)), Cancun, Cozumel);

        Assert.Equal("Cancún airport: at least 9,000 cards in 2023", plan.Finding);
    }

    [Fact]
    public void Without_figures_the_map_says_so_in_both_languages()
    {
        Assert.Equal("No point of entry on this map has a figure of a whole year", Plan(null, Ceibo).Finding);
        Assert.Equal(
            "Ningún punto de internación de este mapa tiene una cifra de un año completo",
            MapPlan.Of(MapWindow.SouthernBorder, Points(Ceibo), null, Address, Codebook, Locale.Spanish).Finding);
    }

    [Fact]
    public void Only_what_lies_in_the_window_is_on_the_map() =>
        Assert.Equal([Ceibo], Plan(null, Ceibo, Tijuana, "MX-ROO.CHACTEMAL.LAND").Marks.Select(m => m.Point.Code));

    [Fact]
    public void A_point_whose_position_is_not_known_has_no_map_of_its_own()
    {
        Assert.Null(MapPlan.Around(Codebook.Point("MX-ROO.CHACTEMAL.LAND")!, Address, Codebook, Locale.English));
        Assert.Equal("El Ceibo, land crossing in Tabasco", MapPlan.Around(Codebook.Point(Ceibo)!, Address, Codebook, Locale.English)!.Finding);
    }

    [Theory]
    [InlineData("MX-ROO.TULUM.AIR", "Tulum", "Tulum")]
    [InlineData("MX-CMX.CIUDAD-DE-MEXICO.AIR", "Ciudad de México", "Mexico City")]
    [InlineData("MX-CHP.PUERTO-CHIAPAS.SEA", "Puerto Chiapas", "Puerto Chiapas")]
    [InlineData("MX-ROO.COZUMEL.SEA", "Cozumel", "Cozumel")]
    [InlineData("MX-ROO.LA-UNION.LAND", "La Unión", "La Unión")]
    public void On_a_map_a_name_is_short(string code, string spanish, string english) =>
        Assert.Equal(new Bilingual(spanish, english), ShortName.Of(Codebook.Point(code)!));

    private static MapPlan Plan(Series? series, params string[] codes) =>
        MapPlan.Of(MapWindow.SouthernBorder, Points(codes), series, Address, Codebook, Locale.English);

    private static IEnumerable<PointOfEntry> Points(params string[] codes) => codes.Select(c => Codebook.Point(c)!);

    private static string Address(PointOfEntry point) => $"/en/points/{point.Code}";
}
