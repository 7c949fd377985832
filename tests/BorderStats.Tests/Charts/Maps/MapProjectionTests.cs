using BorderStats.Charts.Maps;

namespace BorderStats.Tests.Charts.Maps;

public sealed class MapProjectionTests
{
    // Ten degrees across 500 pixels, at 60 degrees north, where a degree east is half as long as one north.
    private static readonly MapProjection Northern = new(new(West: 0, South: 59, East: 10, North: 61), 500);

    [Theory]
    [InlineData(61, 0, 0, 0)]
    [InlineData(60, 5, 250, 100)]
    [InlineData(59, 10, 500, 200)]
    public void A_degree_north_is_as_much_longer_as_it_is_on_the_globe(double north, double east, double x, double y)
    {
        var (placedX, placedY) = Northern.Place(new(north, east));

        Assert.Equal((x, y), (placedX, placedY), (a, b) => Math.Abs(a.Item1 - b.Item1) < 0.001 && Math.Abs(a.Item2 - b.Item2) < 0.001);
        Assert.Equal(200, Northern.Height, 3);
    }

    // By hand: 640 / 8 degrees = 80 pixels a degree east; at 17.75° N 80 / 0.952396 = 83.998 a degree north.
    [Theory]
    [InlineData("Cancún", 21.0394, -86.8743, 594.1, 63.9)]
    [InlineData("Tapachula", 14.7943, -92.3700, 154.4, 588.5)]
    public void Airports_of_the_southern_border_stand_where_they_belong(string name, double north, double west, double x, double y)
    {
        MapProjection projection = new(MapWindow.SouthernBorder, 640);

        var (placedX, placedY) = projection.Place(new(north, west));

        Assert.True(Math.Abs(placedX - x) < 0.05 && Math.Abs(placedY - y) < 0.05, $"{name} stands at {placedX}, {placedY}.");
    }
}
