using BorderStats.Charts.Maps;
using BorderStats.Charts.Pictures;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Tests.Bulletins;
using BorderStats.Tests.Charts.Maps;

namespace BorderStats.Tests.Charts.Pictures;

public sealed class ApprovedMapsTests
{
    // Air entries of 2025, as table 1.3.1 prints them.
    private static readonly Series Entries = Samples.Series(
        Samples.Years("MX-ROO.CANCUN.AIR", 2025, 9_816_014), Samples.Years("MX-ROO.TULUM.AIR", 2025, 329_884),
        Samples.Years("MX-ROO.COZUMEL.AIR", 2025, 197_532), Samples.Years("MX-YUC.MERIDA.AIR", 2025, 183_804));

    [Fact]
    public void The_southern_border_with_its_figures_beside_it() => ApprovedPicture.Matches(
        "map", Draw(Plan(MapWindow.SouthernBorder, Locale.English), new(800, 620, 1)));

    [Fact]
    public void The_same_in_the_dark_on_a_phone() => ApprovedPicture.Matches(
        "map-dark", Draw(Plan(MapWindow.SouthernBorder, Locale.Spanish), new(360, 520, 1), PictureTheme.Dark));

    [Fact]
    public void Where_a_point_lies()
    {
        var here = MapPlan.Around(
            Street.Codebook.Point("MX-CHP.TALISMAN.LAND")!, p => p.Code, Street.Codebook, Locale.Spanish)!;

        ApprovedPicture.Matches("map-point", Draw(here, new(640, 520, 1)));
    }

    [Theory]
    [InlineData(320, 240, 1)]
    [InlineData(2400, 400, 1)]
    [InlineData(400, 1600, 2)]
    public void A_map_is_as_large_as_asked_for(int width, int height, double scale)
    {
        using var picture = SkiaSharp.SKBitmap.Decode(
            Draw(Plan(MapWindow.Country, Locale.English), new(width, height, scale)));

        Assert.Equal((width * scale, height * scale), (picture.Width, picture.Height));
    }

    private static MapPlan Plan(MapWindow window, Locale locale) => MapPlan.Of(
        window, Street.Codebook.Points, Entries, p => p.Code, Street.Codebook, locale);

    private static byte[] Draw(MapPlan plan, PictureSize size, PictureTheme theme = PictureTheme.Light) => MapPicture.Draw(
        plan, StateShapes.Shipped,
        new("Air entries", "Points of entry: the southern border, 2025", "Source: UPMRIP (2026); boundaries: Natural Earth",
            "https://example.org/en/points", "Figures as of 1 Mar 2026"),
        size, theme);
}
