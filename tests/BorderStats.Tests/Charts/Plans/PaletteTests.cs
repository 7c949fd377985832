using BorderStats.Charts.Plans;

namespace BorderStats.Tests.Charts.Plans;

public sealed class PaletteTests
{
    private static readonly string[] Nationalities =
        ["GTM", "HND", "SLV", "CUB", "HTI", "VEN", "NIC", "COL", "ECU", "BRA", "USA", "MEX"];

    private static readonly string[] States =
    [
        "MX-AGU", "MX-BCN", "MX-BCS", "MX-CAM", "MX-CHH", "MX-CHP", "MX-CMX", "MX-COA", "MX-COL", "MX-DUR", "MX-GRO",
        "MX-GUA", "MX-HID", "MX-JAL", "MX-MEX", "MX-MIC", "MX-MOR", "MX-NAY", "MX-NLE", "MX-OAX", "MX-PUE", "MX-QUE",
        "MX-ROO", "MX-SIN", "MX-SLP", "MX-SON", "MX-TAB", "MX-TAM", "MX-TLA", "MX-VER", "MX-YUC", "MX-ZAC",
    ];

    [Theory]
    [InlineData("MX-CHP", "c0", MarkerShape.Circle)]
    [InlineData("MX-TAB", "c1", MarkerShape.Square)]
    [InlineData("MX-ROO", "c2", MarkerShape.Triangle)]
    [InlineData("MX-CAM", "c3", MarkerShape.Diamond)]
    [InlineData("MX", "c12", MarkerShape.Circle)]
    [InlineData("OTH", "c13", MarkerShape.Square)]
    public void Looks_are_fixed(string code, string colour, MarkerShape marker) =>
        Assert.Equal((colour, marker), (Palette.Of(code).ColourClass, Palette.Of(code).Marker));

    [Theory]
    [InlineData("MX-ROO.CANCUN.AIR", "c2")]
    [InlineData("MX-TAB.EL-CEIBO.LAND", "c1")]
    public void A_point_of_entry_has_the_colour_of_its_state(string code, string colour) =>
        Assert.Equal(colour, Palette.Of(code).ColourClass);

    [Fact]
    public void The_main_nationalities_have_a_colour_each() =>
        Assert.Equal(12, Nationalities.Select(n => Palette.Of(n).Colour).Distinct().Count());

    [Fact]
    public void No_two_states_look_the_same() => Assert.Equal(32, States.Select(Palette.Of).Distinct().Count());

    [Fact]
    public void A_code_unknown_here_has_a_look_that_never_changes() =>
        Assert.Equal(new LineStyle(5, 1, MarkerShape.Square), Palette.Of("SEN"));
}
