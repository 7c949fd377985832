using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Plans.Stacks;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Plans.Stacks;

[Collection(nameof(ShippedDatabase))]
public sealed class StackPlanTests(ShippedDatabase shipped)
{
    [Fact]
    public async Task The_states_of_2014_stack_up_to_what_Table_1_prints_as_their_total()
    {
        var stack = StackPlan.Of(await shipped.AskAsync(new("regional-visitor-cards", ["MX-CHP", "MX-ROO", "MX-TAB"], [], 2014, 2014)));

        Assert.Equal(new StackSlot(112_038, Parts: 3, Missing: 0, IsMixed: false, IsAtLeast: false), stack.Slots[0]);
        Assert.True(stack.Slots[0].IsWhole);
    }

    [Fact]
    public async Task A_year_without_Tabasco_is_an_open_stack_of_what_the_others_print()
    {
        var plan = Plan(await shipped.AskAsync(new("regional-visitor-cards", [], [])));

        Assert.Equal((3_515, false), (plan.Stack.Slots[0].Height, plan.Stack.Slots[0].IsWhole));
        Assert.Equal("2007, together: at least 3,515 cards, 1 of 3 parts without a figure", StackWords.Opening(plan, 0));
        Assert.Equal("Chiapas leads with 67,120 cards in 2018. The stack is open, “at least”, in 2 of 12 years", plan.Finding);
    }

    [Fact]
    public async Task The_shares_of_all_states_stack_up_to_a_hundred()
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", [], [], 2009, 2018, Measure: Measure.Share));

        Assert.All(StackPlan.Of(series).Slots, slot => Assert.Equal(100, slot.Height));
    }

    [Fact]
    public void The_country_is_not_stacked_on_its_states_nor_an_office_on_its_state()
    {
        var plan = Plan(Samples.Series(
            Samples.Years("MX", 2014, 100) with { Kind = LineKind.Total },
            Samples.Years("MX-CHP", 2014, 60), Samples.Years("MX-CHP.TAPACHULA", 2014, 25), Samples.Years("MX-TAB", 2014, 40)));

        Assert.Equal([false, true, false, true], plan.Stack.Parts);
        Assert.Equal(100, plan.Stack.Slots[0].Height);
        Assert.EndsWith(". Marked by a point and not stacked: MX, MX-CHP.TAPACHULA", plan.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_one_colour_are_told_apart_by_streaks()
    {
        // Two airports of Jalisco with one of Quintana Roo between them.
        var plan = Plan(Samples.Series(
            Samples.Years("MX-JAL.GUADALAJARA.AIR", 2021, 9), Samples.Years("MX-ROO.CANCUN.AIR", 2021, 20), Samples.Years("MX-JAL.PUERTO-VALLARTA.AIR", 2021, 5)));

        Assert.Equal([0, 0, 1], Enumerable.Range(0, 3).Select(plan.Stack.Texture));
        Assert.Equal([0, 0, 1], Legend.Of(plan, plan.Lines, ChartFrame.Wide("test")).Entries.Select(e => e.Texture));
    }

    [Fact]
    public void A_total_alone_is_a_stack_of_its_own() =>
        Assert.Equal([true], StackPlan.Of(Samples.Series(Samples.Years("MX", 2014, 100) with { Kind = LineKind.Total })).Parts);

    [Fact]
    public void Parts_of_other_months_do_not_make_a_whole()
    {
        var plan = Plan(Samples.Series(
            Samples.Line("MX-CHP", Samples.Point(2014, 60)), Samples.Line("MX-TAB", Samples.Partial(2014, 7, 40))));

        Assert.False(plan.Stack.Slots[0].IsWhole);
        Assert.EndsWith("the parts are not of the same months", StackWords.Opening(plan, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_the_same_months_are_the_whole_of_those_months() => Assert.True(StackPlan.Of(Samples.Series(
        Samples.Line("MX-CHP", Samples.Partial(2014, 7, 60)), Samples.Line("MX-TAB", Samples.Partial(2014, 7, 40)))).Slots[0].IsWhole);

    [Theory]
    [InlineData(Measure.Change)]
    [InlineData(Measure.Index)]
    public void What_does_not_add_up_is_not_stacked(Measure measure) => Assert.Equal(
        ChartView.Bars, Plan(Samples.VisitorCards().Measured(measure)).View);

    [Fact]
    public void A_stack_stands_on_a_linear_scale_whatever_is_asked_for() => Assert.False(
        ChartPlan.Of(Samples.VisitorCards(), Locale.English, ChartView.Stacked, ScaleKind.Log, events: false).IsLog);

    [Fact]
    public void Each_part_stands_on_the_one_before_it()
    {
        ChartLayout layout = new(Plan(Samples.VisitorCards()), ChartFrame.Wide("test"));

        var (first, second) = (StackBox.Of(layout, 0, 7), StackBox.Of(layout, 1, 7));

        Assert.Equal(layout.Up.Base, first.Bottom);
        Assert.Equal(layout.Up.Place(94_936), second.Bottom);
        Assert.Equal(layout.Up.Place(94_936 + 8_725), second.Top, 1.01);
        Assert.Null(StackBox.Opening(layout, 7));
        Assert.Equal(layout.Up.Place(1_376 + 2_139), StackBox.Opening(layout, 0)!.Value.Bottom);
    }

    private static ChartPlan Plan(Series series) =>
        ChartPlan.Of(series, Locale.English, ChartView.Stacked, ScaleKind.Linear, events: false);
}
