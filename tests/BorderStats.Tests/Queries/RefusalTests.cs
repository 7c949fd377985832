using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Queries;

/// <summary>What is not computed, and why.</summary>
[Collection(nameof(ShippedDatabase))]
public class RefusalTests(ShippedDatabase shipped)
{
    [DatabaseTheory]
    [InlineData("MX-CHP", 2013, Refusal.SeriesBreak)]
    [InlineData("MX-TAB", 2009, Refusal.HoleBefore)]
    [InlineData("MX-TAB", 2008, Refusal.Hole)]
    [InlineData("MX-CHP", 2007, Refusal.HoleBefore)]
    public async Task A_change_over_a_break_or_a_hole_is_refused(string state, int year, Refusal refusal)
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", [state], [], 2007, 2018, Measure: Measure.Change));

        var point = series.Lines[0].Points.Single(p => p.Slot.Year == year);
        Assert.Equal((null, refusal), (point.Measured, point.Refusal));
    }

    [DatabaseFact]
    public async Task A_change_over_the_break_is_computed_when_asked_for()
    {
        var series = await shipped.AskAsync(
            new("regional-visitor-cards", ["MX-CHP"], [], 2013, 2013, Measure: Measure.Change, AcrossBreaks: true));

        // 58,019 cards in 2012 and 36,537 in 2013.
        Assert.Equal(-37.0, Math.Round(series.Lines[0].Points[0].Measured!.Value, 1));
    }

    [DatabaseFact]
    public async Task A_part_year_is_compared_with_the_same_months_of_the_year_before()
    {
        var series = await shipped.AskAsync(new("apprehensions", ["MX-CHP"], [], 2021, 2021, Measure: Measure.Change));

        Assert.Equal("2020 01-07", series.Lines[0].Points[0].Against?.ToString());
    }

    [DatabaseFact]
    public async Task A_year_is_not_compared_with_part_of_one_when_the_common_months_are_not_printed()
    {
        // Tabasco: January-July 2021 by month, then only the whole of 2022.
        var series = await shipped.AskAsync(new("apprehensions", ["MX-TAB"], [], 2022, 2022, Measure: Measure.Change));

        Assert.Equal(Refusal.PartYear, series.Lines[0].Points[0].Refusal);
    }

    [DatabaseTheory]
    [InlineData(2007, null, Refusal.HoleInTotal)]
    [InlineData(2014, 84.7, null)]
    [InlineData(2018, 90.6, null)]
    public async Task A_share_of_a_total_with_a_hole_is_refused(int year, double? share, Refusal? refusal)
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", ["MX-CHP"], [], year, year, Measure: Measure.Share));

        var point = series.Lines[0].Points[0];
        Assert.Equal(refusal, point.Refusal);
        Assert.Equal(share, point.Measured is { } measured ? Math.Round(measured, 1) : null);
    }

    [DatabaseTheory]
    [InlineData(2009, 100.0, null)]
    [InlineData(2010, 64.3, null)]
    [InlineData(2014, null, Refusal.SeriesBreak)]
    public async Task An_index_does_not_step_over_a_series_break(int year, double? index, Refusal? refusal)
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", ["MX-CHP"], [], 2009, 2018, Measure: Measure.Index));

        var point = series.Lines[0].Points.Single(p => p.Slot.Year == year);
        Assert.Equal(refusal, point.Refusal);
        Assert.Equal(index, point.Measured is { } measured ? Math.Round(measured, 1) : null);
    }
}
