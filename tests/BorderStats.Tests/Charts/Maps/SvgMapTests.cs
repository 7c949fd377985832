using System.Globalization;
using System.Xml.Linq;
using BorderStats.Charts.Maps;
using BorderStats.Codelists;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Maps;

public sealed class SvgMapTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly Codebook Codebook = CodelistReader.Read(Path.Combine(ShippedDatabase.DataFolder, "codelists"));

    private static readonly Series Entries = Samples.Series(
        Samples.Years("MX-ROO.CANCUN.AIR", 2023, 9_000_000), Samples.Years("MX-ROO.COZUMEL.AIR", 2023, 250_000));

    [Fact]
    public void Every_point_leads_to_its_page_and_can_be_hit_with_a_finger()
    {
        var points = Draw(MapWindow.Country, MapFrame.Wide("m")).Descendants(Svg + "a").ToArray();

        Assert.Equal(Codebook.Points.Count(p => p.IsPlaced), points.Length);
        Assert.All(points, a =>
        {
            Assert.StartsWith("/en/points/MX-", a.Attribute("href")!.Value, StringComparison.Ordinal);
            Assert.Equal(a.Attribute("aria-label")!.Value, a.Element(Svg + "title")!.Value);
            Assert.Equal("-1", a.Attribute("tabindex")!.Value);
            Assert.True(Number(a.Element(Svg + "circle")!, "r") >= 12);
        });
    }

    [Fact]
    public void A_point_without_a_figure_is_hollow_and_shows_its_mode_by_its_shape()
    {
        var marks = Draw(MapWindow.SouthernBorder, MapFrame.Wide("m")).Descendants(Svg + "a")
            .ToDictionary(a => a.Attribute("href")!.Value.Split('/')[^1], a => a.Element(Svg + "path")!);

        Assert.Equal("marker sized", marks["MX-ROO.CANCUN.AIR"].Attribute("class")!.Value);
        Assert.Equal("marker open", marks["MX-TAB.EL-CEIBO.LAND"].Attribute("class")!.Value);
        Assert.DoesNotContain("a", marks["MX-TAB.EL-CEIBO.LAND"].Attribute("d")!.Value, StringComparison.Ordinal);
        Assert.Contains("a", marks["MX-CAM.CAMPECHE.AIR"].Attribute("d")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_stand_where_a_screen_reader_looks_for_them()
    {
        var map = Draw(MapWindow.SouthernBorder, MapFrame.Wide("m"));

        Assert.Equal("group", map.Attribute("role")!.Value);
        Assert.Equal(
            ["m-name Cancún airport: 9,000,000 cards in 2023, the highest figure on the map"],
            map.Elements(Svg + "desc").Take(1).Select(d => $"{d.Attribute("id")!.Value} {d.Value}"));
    }

    [Fact]
    public void The_names_of_lands_and_the_largest_points_find_room()
    {
        var names = Draw(MapWindow.SouthernBorder, MapFrame.Wide("m")).Descendants(Svg + "text").Select(t => t.Value).ToArray();

        Assert.Contains("Cancún", names);
        Assert.Contains("Chiapas", names);
        Assert.Contains("Belize", names);
        Assert.Contains("5,000,000", names);
    }

    [Theory]
    [InlineData(true, 60_000)]
    [InlineData(false, 30_000)]
    public void A_map_is_light(bool country, int most)
    {
        var window = country ? MapWindow.Country : MapWindow.SouthernBorder;

        Assert.InRange(Draw(window, MapFrame.Wide("m")).ToString(SaveOptions.DisableFormatting).Length, 5_000, most);
    }

    private static XElement Draw(MapWindow window, MapFrame frame) => XElement.Parse(SvgMap.Draw(
        MapPlan.Of(window, Codebook.Points, Entries, p => $"/en/points/{p.Code}", Codebook, Locale.English), frame, StateShapes.Shipped).ToString());

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
