using BorderStats.Charts.Plans.Heat;
using BorderStats.Queries.Lines;

namespace BorderStats.Tests.Charts.Plans.Heat;

public sealed class HeatScaleTests
{
    [Fact]
    public void Classes_have_round_bounds_and_about_as_many_figures_each()
    {
        var scale = HeatScale.Of(Samples.Series(
            Samples.Years("MX-CHP", 2001, 3, 18, 40, 90, 130, 230, 480, 900, 2_100, 5_500, 9_000, 40_000)));

        Assert.Equal([50, 100, 500, 2_000, 10_000], scale.Bounds);
        Assert.Equal([0, 0, 1, 1, 2, 4, 5], new double[] { 0, 49, 50, 99, 100, 2_100, 10_000 }.Select(scale.ClassOf));
        Assert.Equal(["q0", "q1", "q2", "q3", "q4", "q5"], Enumerable.Range(0, scale.Count).Select(scale.Colour));
    }

    [Fact]
    public void No_class_is_without_a_figure() =>
        Assert.Equal([5], HeatScale.Of(Samples.Series(Samples.Years("MX-CHP", 2001, 0, 4, 5, 5, 5, 5))).Bounds);

    [Fact]
    public void Figures_that_are_all_alike_have_one_class_in_the_middle()
    {
        var scale = HeatScale.Of(Samples.Series(Samples.Years("MX-CHP", 2001, 7, 7)));

        Assert.Equal((1, "q2"), (scale.Count, scale.Colour(scale.ClassOf(7))));
    }

    [Fact]
    public void Falls_and_rises_have_colours_of_their_own_from_zero_away()
    {
        var scale = HeatScale.Of(Samples.Series(Samples.Line("MX-CHP",
            [.. new[] { -80.0, -45, -12, -3, 4, 11, 48, 95 }.Select((percent, i) => Samples.Changed(2001 + i, percent))])).Measured(Measure.Change));

        Assert.Equal([-50, -10, 0, 10, 50], scale.Bounds);
        Assert.Equal(["f2", "f1", "f0", "q1", "q3", "q5"], new[] { -80.0, -45, -3, 4, 11, 95 }.Select(v => scale.Colour(scale.ClassOf(v))));
    }

    [Fact]
    public void A_part_of_a_year_says_nothing_of_what_is_usual() => Assert.Equal(
        HeatScale.Of(Samples.Series(Samples.Line("MX-CHP", Samples.Point(2001, 10), Samples.Point(2002, 300)))).Bounds,
        HeatScale.Of(Samples.Series(Samples.Line("MX-CHP", Samples.Point(2001, 10), Samples.Point(2002, 300), Samples.Partial(2003, 2, 9_000)))).Bounds);

    [Fact]
    public void Without_a_figure_there_is_nothing_to_class() =>
        Assert.Empty(HeatScale.Of(Samples.Series(Samples.Years("MX-TAB", 2007, null, null))).Bounds);
}
