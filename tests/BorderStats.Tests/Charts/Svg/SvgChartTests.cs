using System.Xml.Linq;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Svg;

public sealed class SvgChartTests
{
    [Fact]
    public void A_gap_lifts_the_pen()
    {
        var (solid, dashed) = Path(Samples.Series(Samples.Years("MX-CHP", 2007, 1, 1, null, 1, 1)));

        Assert.Equal(("M0,1L10,1M30,1L40,1", ""), (solid, dashed));
    }

    [Fact]
    public void No_segment_crosses_a_series_break()
    {
        var (solid, _) = Path(Samples.Series(Samples.Years("MX-CHP", 2011, 1, 1, 1, 1)) with { Breaks = [Samples.VisitorBreak] });

        Assert.Equal("M0,1L10,1M20,1L30,1", solid);
    }

    [Fact]
    public void The_way_to_a_provisional_figure_is_dashed()
    {
        var path = Path(Samples.Series(Samples.Line("MX-CHP", Samples.Point(2017, 1), Samples.Provisional(2018, 1))));

        Assert.Equal(("", "M0,1L10,1"), path);
    }

    [Fact]
    public void A_part_of_a_year_stands_unconnected_to_whole_years()
    {
        var path = Path(Samples.Series(Samples.Line("MX-CHP", Samples.Partial(2017, 4, 1), Samples.Point(2018, 1), Samples.Point(2019, 1), Samples.Partial(2020, 5, 1))));

        Assert.Equal(("M10,1L20,1", ""), path);
    }

    [Fact]
    public void Parts_of_years_are_joined_by_dashes_where_they_have_the_same_months()
    {
        var path = Path(Samples.Series(Samples.Line("MX-CHP", Samples.Partial(2017, 5, 1), Samples.Partial(2018, 5, 1), Samples.Partial(2019, 6, 1))));

        Assert.Equal(("", "M0,1L10,1"), path);
    }

    [Fact]
    public void A_change_cut_to_the_common_months_is_not_joined_to_changes_of_whole_years()
    {
        var cut = Samples.Changed(2019, 4) with { Against = new(2018, new(1, 5)) };

        var path = Path(Samples.Series(Samples.Line("MX-CHP", Samples.Changed(2017, 1), Samples.Changed(2018, 1), cut)).Measured(Measure.Change));

        Assert.Equal(("M0,1L10,1", ""), path);
    }

    [Fact]
    public void The_label_at_the_end_of_a_line_names_the_months_of_a_part_year()
    {
        var chart = Draw(Samples.Series(Samples.Line("MX-CHP", Samples.Point(2023, 9), Samples.Partial(2024, 5, 22830))));

        Assert.Equal("Chiapas 22,830 (Jan–May 2024)", Assert.Single(Of(chart, "line-end")).Value);
    }

    [Fact]
    public void A_provisional_point_is_hollow() =>
        Assert.Equal("marker open", Marker(Samples.Provisional(2018, 5)).Attribute("class")?.Value);

    [Fact]
    public void A_part_of_a_year_is_drawn_half_open_and_says_its_months()
    {
        var marker = Marker(Samples.Partial(2018, 7, 5));

        Assert.Equal("marker open", marker.Attribute("class")?.Value);
        Assert.Single(marker.ElementsAfterSelf(), e => e.Attribute("class")?.Value == "half");
        Assert.Equal("Chiapas, 2018: 5 cards (only Jan–Jul)", marker.Value);
    }

    [Fact]
    public void A_sum_with_a_hole_has_an_open_cap_and_says_at_least()
    {
        var marker = Marker(Samples.AtLeast(2018, 5000, 2, 12));

        Assert.Single(marker.ElementsAfterSelf(), e => e.Attribute("class")?.Value == "cap");
        Assert.Equal("Chiapas, 2018: at least 5,000 cards (2 of 12 parts without data)", marker.Value);
    }

    [Fact]
    public void A_run_of_missing_years_is_labelled_once()
    {
        var chart = Draw(Samples.VisitorCards());

        var label = Assert.Single(Of(chart, "missing")).Elements().Last();
        Assert.Equal("Tabasco: no data", label.Value);
    }

    [Fact]
    public void Years_in_which_no_line_has_a_figure_are_one_band()
    {
        var chart = Draw(Samples.Series(
            Samples.Years("MX-CHP", 2007, 1, null, null, 4), Samples.Years("MX-TAB", 2007, 1, null, null, 4)));

        Assert.Equal("no data 2008–2009", Assert.Single(Of(chart, "silence")).Elements().First().Value);
        Assert.Empty(Of(chart, "missing"));
    }

    [Fact]
    public void A_refusal_is_marked_otherwise_than_a_hole_and_gives_its_reason()
    {
        var chart = Draw(Samples.Series(Samples.Line("MX-CHP",
            Samples.Refused(2007, 10, Refusal.HoleBefore), Samples.Changed(2008, 12))).Measured(Measure.Change));

        Assert.Equal("Chiapas, 2007: the year compared with has no data", Assert.Single(Of(chart, "refused")).Value);
        Assert.Empty(Of(chart, "silence"));
    }

    [Fact]
    public void A_point_says_where_when_and_what()
    {
        var titles = Draw(Samples.VisitorCards()).Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value);

        Assert.Contains("Chiapas, 2014: 94,936 cards", titles);
    }

    [Fact]
    public void Events_a_few_days_apart_share_a_flag()
    {
        var chart = Draw(Samples.VisitorCards() with
        {
            Events = [Samples.Event("a", "2014-07-07", "", "A"), Samples.Event("b", "2014-07-20", "", "B"), Samples.Event("c", "2016-01-01", "", "C")],
        }, events: true);

        Assert.Equal(["1–2", "3"], Of(chart, "flag-number middle").Select(e => e.Value));
    }

    [Fact]
    public void Every_slot_has_a_hit_area() => Assert.Equal(
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
        Of(Draw(Samples.VisitorCards()), "slot").Select(e => e.Attribute("data-slot")!.Value));

    [Fact]
    public void A_series_without_lines_or_slots_is_drawn_all_the_same()
    {
        var empty = Samples.Series();

        Assert.NotNull(Draw(empty));
        Assert.NotNull(Draw(empty with { Query = empty.Query with { Per = Frequency.Month } }));
        Assert.NotNull(Drawing.Bars(empty, ChartFrame.Narrow("test"), Locale.Spanish, events: true, ScaleKind.Log));
    }

    [Fact]
    public void The_same_series_is_drawn_the_same_again() =>
        Assert.Equal(Draw(Samples.VisitorCards()).ToString(), Draw(Samples.VisitorCards()).ToString());

    private static XElement Draw(Series series, bool events = false) =>
        XElement.Parse(Drawing.Lines(series, ChartFrame.Wide("test"), Locale.English, events).ToString());

    private static IEnumerable<XElement> Of(XElement chart, string css) => chart.Descendants()
        .Where(e => e.Attribute("class")?.Value is { } names && (names == css || names.StartsWith(css + " ", StringComparison.Ordinal)));

    private static XElement Marker(SeriesPoint last) => Draw(Samples.Series(Samples.Line("MX-CHP", Samples.Point(2017, 4), last)))
        .Descendants().Single(e => e.Attribute("data-slot")?.Value == "1" && e.Attribute("data-line") is not null);

    /// <summary>The strokes of the first line, each slot ten wide.</summary>
    private static (string Solid, string Dashed) Path(Series series)
    {
        var plan = ChartPlan.Of(series, Locale.English, ChartView.Lines, ScaleKind.Linear, events: false);
        var path = TrendPath.Of(plan.Lines[0].Points, slot => (slot * 10, 1));
        return (path.Solid, path.Dashed);
    }
}
