using BorderStats.Charts.Plans.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Charts.Plans;

public sealed class TicksTests
{
    public static TheoryData<double, double, int, bool, double[]> Cases => new()
    {
        { 0, 123_322, 6, true, [0, 25_000, 50_000, 75_000, 100_000, 125_000] },
        { 0, 7, 6, true, [0, 2, 4, 6, 8] },
        { 0, 1, 6, true, [0, 1] },
        { 0, 10, 4, true, [0, 5, 10] },
        { 0, 10, 4, false, [0, 2.5, 5, 7.5, 10] },
        { 0, 0.3, 3, false, [0, 0.1, 0.2, 0.3] },
        { -42.3, 159.8, 6, false, [-50, 0, 50, 100, 150, 200] },
        { -8, 0, 4, false, [-8, -6, -4, -2, 0] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Ticks_are_round_and_cover_the_values(double low, double high, int about, bool whole, double[] ticks) =>
        Assert.Equal(ticks, Ticks.Cover(low, high, about, whole));

    [Theory]
    [InlineData(12, 123_322, new double[] { 10, 100, 1000, 10_000, 100_000, 1_000_000 })]
    [InlineData(30, 600, new double[] { 10, 20, 50, 100, 200, 500, 1000 })]
    [InlineData(10, 10, new double[] { 10, 20, 50, 100 })]
    public void Ticks_of_a_logarithmic_scale_are_powers_of_ten(double low, double high, double[] ticks) =>
        Assert.Equal(ticks, Ticks.CoverByFactors(low, high).Select(t => Math.Round(t, 9)));

    [Fact]
    public void However_the_values_lie_the_ticks_cover_them_in_equal_steps_no_more_than_asked_for() =>
        Prop.ForAll<int, PositiveInt, PositiveInt>((low, span, about) =>
        {
            var (wanted, high) = (about.Get % 10 + 1, (double)low + span.Get);
            var ticks = Ticks.Cover(low, high, wanted, whole: true);
            var steps = ticks.Zip(ticks.Skip(1), (a, b) => b - a).Distinct().ToArray();
            return ticks[0] <= low && ticks[^1] >= high && steps.Length == 1 && ticks.Count <= wanted + 2
                && ticks.All(t => t % 1 == 0);
        }).QuickCheckThrowOnFailure();
}
