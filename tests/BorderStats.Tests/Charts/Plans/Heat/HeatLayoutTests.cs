using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Heat;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Plans.Heat;

[Collection(nameof(ShippedDatabase))]
public sealed class HeatLayoutTests(ShippedDatabase shipped)
{
    [Fact]
    public async Task Every_field_says_the_figure_that_Table_1_prints()
    {
        var layout = Layout(await shipped.AskAsync(new("regional-visitor-cards", [], [])));

        Assert.Equal(["Chiapas", "Quintana Roo", "Tabasco"], layout.Rows.Select(r => r.Name.Text));
        Assert.Equal(
            ["1,376", "7,067", "123,322", "79,267", "60,896", "58,019", "36,537", "94,936", "105,069", "83,533", "71,176", "67,120"],
            layout.Rows[0].Cells.Select(c => c.Text?.Text));
        Assert.Equal(["no data", "no data"], layout.Rows[2].Cells.Where(c => c.HasHole).Select(_ => "no data"));
        Assert.Single(layout.Rows[2].Holes);
    }

    [Fact]
    public void Where_a_figure_has_no_room_it_stands_in_thousands_or_not_at_all()
    {
        var series = Samples.Series(Samples.Years("MX-CHP", 1990, [.. Enumerable.Range(0, 25).Select(i => (long?)(123_456 + i))]));

        Assert.Equal("123k", Cell(series, ChartFrame.Wide("test") with { Width = 1280 }).Text?.Text);
        Assert.Null(Cell(series, ChartFrame.Narrow("test")).Text);
    }

    [Fact]
    public void The_months_of_one_line_are_a_calendar()
    {
        var layout = Layout(Samples.Series(Samples.Months("GTM", 2021, 0, [.. Enumerable.Range(1, 30).Select(i => (long?)i)])));

        Assert.Equal(["2021", "2022", "2023"], layout.Rows.Select(r => r.Name.Text));
        Assert.Equal(["Jan", "Feb", "Mar"], layout.Names.Take(3).Select(n => n.Text));
        Assert.Equal([25, 26, 27, 28, 29, 30], layout.Rows[2].Cells.Select(c => c.Point.Value));
    }

    [Fact]
    public void Of_the_months_of_several_lines_the_latest_four_years_are_shown_and_the_caption_says_so()
    {
        long?[] months = [.. Enumerable.Range(1, 60).Select(i => (long?)i)];

        var layout = Layout(Samples.Series(Samples.Months("GTM", 2019, 0, months), Samples.Months("HND", 2019, 0, months)));

        Assert.Equal(48, layout.Rows[0].Cells.Count);
        Assert.Equal((13, 60), (layout.Rows[0].Cells[0].Point.Value, layout.Rows[0].Cells[^1].Point.Value));
        Assert.Equal("cards (the latest 48 of 60 months)", layout.Caption);
    }

    [Fact]
    public void A_part_of_a_year_is_left_open_and_a_hole_is_not_coloured_as_zero()
    {
        var layout = Layout(Samples.Series(Samples.Line("MX-CHP",
            Samples.Point(2014, 0), Samples.Point(2015, null), Samples.Partial(2016, 7, 500), Samples.Provisional(2017, 900), Samples.Point(2018, 90))));

        Assert.Equal([("q0", false), ("", false), ("q5", true), ("q5", false), ("q0", false)], layout.Rows[0].Cells.Select(c => (c.Colour, c.IsOpen)));
        Assert.Equal(
            [FieldSign.Missing, FieldSign.PartYear, FieldSign.Provisional], layout.Key.Signs.Select(s => s.Sign));
    }

    [Fact]
    public void A_picture_shows_the_rows_that_it_has_room_for_and_counts_the_others()
    {
        SeriesLine[] lines = [.. Enumerable.Range(0, 40).Select(i => Samples.Years($"MX-A{i:00}", 2014, 10, 20))];
        var plan = ChartPlan.Of(Samples.Series(lines), Locale.English, ChartView.Heat, ScaleKind.Linear, events: false);

        HeatLayout layout = new(plan, ChartFrame.Wide("test"), isBounded: true);

        Assert.InRange(layout.Rows.Count, 20, 28);
        Assert.Equal($"cards (and {40 - layout.Rows.Count} more rows)", layout.Caption);
        Assert.True(layout.Height <= 430);
    }

    private static HeatCell Cell(Series series, ChartFrame frame) => new HeatLayout(Plan(series), frame).Rows[0].Cells[0];

    private static HeatLayout Layout(Series series) => new(Plan(series), ChartFrame.Wide("test"));

    private static ChartPlan Plan(Series series) =>
        ChartPlan.Of(series, Locale.English, ChartView.Heat, ScaleKind.Linear, events: false);
}
