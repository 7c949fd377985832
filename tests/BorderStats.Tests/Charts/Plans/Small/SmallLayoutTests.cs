using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Plans.Small;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Plans.Small;

public sealed class SmallLayoutTests
{
    [Fact]
    public void On_a_common_scale_the_same_height_is_the_same_value()
    {
        var panels = Layout(ChartView.Small).Panels;

        Assert.Equal(["200k", "100k", "0"], panels[0].Labels.Select(l => l.Text).Reverse());
        Assert.Equal(panels[0].Labels.Select(l => l.Text), panels[1].Labels.Select(l => l.Text));
    }

    [Fact]
    public void On_its_own_scale_each_line_fills_its_chart_and_the_caption_says_so()
    {
        var layout = Layout(ChartView.SmallApart);

        Assert.Equal(["0", "5,000", "10k"], layout.Panels[1].Labels.Select(l => l.Text));
        Assert.Equal("cards; each chart with its own scale", layout.Caption);
    }

    [Fact]
    public void A_hole_is_hatched_in_the_chart_of_its_line_alone()
    {
        var panels = Layout(ChartView.Small).Panels;

        Assert.Equal([0, 1, 0], panels.Select(p => p.Holes.Count));
        Assert.Equal((panels[1].Across.From(0), panels[1].Across.To(1)), (panels[1].Holes[0].Left, panels[1].Holes[0].Right));
    }

    [Fact]
    public void The_last_figure_and_all_with_a_reservation_have_signs_of_their_own()
    {
        var plan = Plan(Samples.Series(Samples.Line("MX-CHP",
            Samples.Point(2013, 5), Samples.Point(2014, 6), Samples.AtLeast(2015, 7, 1, 12), Samples.Provisional(2016, 7), Samples.Partial(2017, 7, 3))), ChartView.Small);

        var panel = new SmallLayout(plan, ChartFrame.Wide("test")).Panels[0];

        Assert.Equal([false, false, true, true, true], Enumerable.Range(0, 5).Select(panel.HasSign));
    }

    [Fact]
    public void A_year_is_found_in_every_column_of_charts()
    {
        var layout = Layout(ChartView.Small);

        Assert.Equal(3 * 12, layout.Reaches().Count());
        Assert.Equal([7, 7, 7], layout.Reaches().Where(r => r.Slot == 7).Select(r => r.Slot));
    }

    [Fact]
    public void Beyond_what_anyone_looks_through_the_table_is_pointed_to()
    {
        var plan = Plan(Samples.Series([.. Enumerable.Range(0, 60).Select(i => Samples.Years($"MX-A{i:00}", 2014, 10, 20))]), ChartView.Small);

        Assert.Equal("cards (and 12 more in the table)", new SmallLayout(plan, ChartFrame.Wide("test")).Caption);
    }

    private static SmallLayout Layout(ChartView view) => new(Plan(Samples.VisitorCards(), view), ChartFrame.Wide("test"));

    private static ChartPlan Plan(Series series, ChartView view) =>
        ChartPlan.Of(series, Locale.English, view, ScaleKind.Linear, events: false);
}
