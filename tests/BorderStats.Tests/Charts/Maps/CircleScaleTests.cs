using BorderStats.Charts.Maps;

namespace BorderStats.Tests.Charts.Maps;

public sealed class CircleScaleTests
{
    private static readonly CircleScale Scale = new(Greatest: 9_000_000, Largest: 30);

    [Theory]
    [InlineData(9_000_000, 30)]
    [InlineData(1_000_000, 10)]
    [InlineData(250_000, 5)]
    public void The_area_of_a_circle_is_its_value(long value, double radius) => Assert.Equal(radius, Scale.Radius(value), 9);

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    public void No_circle_is_too_small_to_be_seen(long value) => Assert.Equal(3.5, Scale.Radius(value));

    [Theory]
    [InlineData(9_000_000, 5_000_000)]
    [InlineData(4_999_999, 2_000_000)]
    [InlineData(1_200, 1_000)]
    [InlineData(7, 5)]
    [InlineData(0, 1)]
    public void The_circle_to_read_the_others_by_is_of_a_round_value(long greatest, long round) =>
        Assert.Equal(round, new CircleScale(greatest, 30).Round);
}
