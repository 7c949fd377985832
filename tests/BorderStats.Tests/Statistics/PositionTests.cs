using BorderStats.Statistics;

namespace BorderStats.Tests.Statistics;

public sealed class PositionTests
{
    // Distances as atlases give them.
    [Theory]
    [InlineData(0, 0, 0, 90, 10007.5)]
    [InlineData(19.4354, -99.0824, 21.0394, -86.8743, 1288)]
    [InlineData(14.7943, -92.37, 14.7943, -92.37, 0)]
    public void Distances_run_along_the_globe(double north, double east, double otherNorth, double otherEast, double kilometres) =>
        Assert.InRange(new Position(north, east).KilometresTo(new(otherNorth, otherEast)), kilometres * 0.995, kilometres * 1.005 + 0.001);
}
