using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Tests.Charts.Plans;

public sealed class ScalesTests
{
    [Theory]
    [InlineData(0, 300)]
    [InlineData(50, 200)]
    [InlineData(100, 100)]
    public void A_linear_scale_takes_equal_steps_for_equal_differences(double value, double pixels) =>
        Assert.Equal(pixels, new LinearScale(0, 100, 300, 100).Place(value));

    [Theory]
    [InlineData(1, 300)]
    [InlineData(10, 200)]
    [InlineData(100, 100)]
    public void A_logarithmic_scale_takes_equal_steps_for_equal_factors(double value, double pixels) =>
        Assert.Equal(pixels, new LogScale(1, 100, 300, 100).Place(value), 9);

    [Fact]
    public void A_logarithmic_scale_has_no_place_for_zero()
    {
        LogScale scale = new(1, 100, 300, 100);

        Assert.False(scale.Reaches(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => scale.Place(0));
    }

    [Fact]
    public void Bands_share_a_stretch_out_equally()
    {
        BandScale scale = new(4, 20, 100);

        Assert.Equal([30.0, 50.0, 70.0, 90.0], Enumerable.Range(0, 4).Select(scale.Centre));
        Assert.Equal((60.0, 80.0), (scale.From(2), scale.To(2)));
    }

    [Fact]
    public void A_scale_that_does_not_run_upwards_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinearScale(5, 5, 0, 10));
}
