using BorderStats.Charts.Plans;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Plans;

[Collection(nameof(ShippedDatabase))]
public sealed class ThenPlanTests(ShippedDatabase shipped)
{
    [Fact]
    public void What_was_known_then_is_marked_only_where_it_differs()
    {
        var then = Samples.ThenPlan(Locale.English).Then;

        Assert.Equal(["Chiapas", "Tabasco"], then.Lines.Select(l => l.Name));
        Assert.Equal([2009, 2010, 2015], Marked(then.Lines[0]));
        Assert.Equal([2008, 2013], Marked(then.Lines[1]));
    }

    [Fact]
    public void Its_line_leaves_the_other_where_they_part_and_comes_back_where_they_meet()
    {
        var chiapas = Samples.ThenPlan(Locale.English).Then.Lines[0];

        Assert.Equal([2009, 2010, 2011], chiapas.Points.Where(p => p.Join is not PointJoin.None).Select(p => p.Point.Slot.Year));
    }

    [Fact]
    public void A_mark_says_of_which_day_it_is()
    {
        var chiapas = Samples.ThenPlan(Locale.English).Then.Lines[0];

        Assert.Equal("Chiapas, 2009: 98,500 cards, as known by 1 Mar 2016", chiapas.Points[2].Title);
        Assert.Equal("Chiapas, 2015: 66,300 cards (only Jan–Jul), as known by 1 Mar 2016", chiapas.Points[8].Title);
    }

    [Fact]
    public void The_finding_counts_what_differs_and_what_is_missing_and_names_the_largest_change_of_the_same_months()
    {
        Assert.EndsWith(
            ". As known by 1 Mar 2016, 5 of 35 values differ and 9 are missing (the largest change: Chiapas, 2009, 98,500 in place of 123,322)",
            Samples.ThenPlan(Locale.English).Finding, StringComparison.Ordinal);
        Assert.EndsWith(
            ". En lo que se conocía el 1 mar 2016 difieren 5 de 35 valores y faltan 9 (el mayor cambio: Chiapas, 2009, 98,500 en vez de 123,322)",
            Samples.ThenPlan(Locale.Spanish).Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_is_the_same_the_finding_says_so_and_nothing_is_drawn()
    {
        var cards = Samples.VisitorCards();
        var plan = ChartPlan.Of(
            cards, Locale.English, ChartView.Lines, ScaleKind.Linear, events: false, cards with { Query = cards.Query with { AsOf = new(2021, 7, 4) } });

        Assert.EndsWith(". As known by 4 Jul 2021, all 34 values are the same", plan.Finding, StringComparison.Ordinal);
        Assert.Empty(plan.Then.Lines);
    }

    [Fact]
    public void The_axis_reaches_to_what_was_known_then()
    {
        var (now, then) = (Samples.Series(Samples.Years("MX-CHP", 2007, 10, 20)), Samples.Series(Samples.Years("MX-CHP", 2007, 10, 90)));
        var plan = ChartPlan.Of(
            now, Locale.English, ChartView.Lines, ScaleKind.Linear, events: false, then with { Query = then.Query with { AsOf = new(2021, 7, 4) } });

        Assert.Equal(90, plan.Range.Greatest);
    }

    [Fact]
    public async Task No_description_is_longer_than_220_characters_and_each_says_how_both_days_compare()
    {
        foreach (var holding in await shipped.HoldingsAsync())
        {
            foreach (var by in holding.Nationalities.Count > 1 ? [BreakdownDimension.Area, BreakdownDimension.Nationality] : (BreakdownDimension[])[BreakdownDimension.Area])
            {
                var now = await shipped.AskAsync(new(holding.Indicator.Id, [], [], By: by));
                var then = await shipped.AskAsync(now.Query with { AsOf = new(2021, 7, 4) });
                foreach (var locale in (Locale[])[Locale.Spanish, Locale.English])
                {
                    var plan = ChartPlan.Of(now, locale, ChartView.Lines, ScaleKind.Linear, events: false, then);

                    Assert.InRange(plan.Description.Length, 40, 220);
                    Assert.Contains("4 jul 2021", plan.Description, StringComparison.OrdinalIgnoreCase);
                }
            }
        }
    }

    private static IEnumerable<int> Marked(LinePlan line) => line.Points.Where(p => p.IsDrawn).Select(p => p.Point.Slot.Year);
}
