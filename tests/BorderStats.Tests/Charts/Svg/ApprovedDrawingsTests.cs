using BorderStats.Charts.Maps.States;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Tests.Charts.Maps;

namespace BorderStats.Tests.Charts.Svg;

public sealed class ApprovedDrawingsTests
{
    [Fact]
    public void Visitor_cards_with_a_gap_a_break_and_events() => ApprovedDrawing.Matches("visitor-cards",
        Drawing.Lines(Samples.VisitorCards(), ChartFrame.Wide("wide"), Locale.English, events: true));

    [Fact]
    public void Visitor_cards_on_a_phone() => ApprovedDrawing.Matches("visitor-cards-narrow",
        Drawing.Lines(Samples.VisitorCards(), ChartFrame.Narrow("narrow"), Locale.English, events: true));

    [Fact]
    public void Visitor_cards_in_Spanish() => ApprovedDrawing.Matches("visitor-cards-spanish",
        Drawing.Lines(Samples.VisitorCards(), ChartFrame.Wide("wide"), Locale.Spanish, events: true));

    [Fact]
    public void Visitor_cards_on_a_logarithmic_scale() => ApprovedDrawing.Matches("visitor-cards-logarithmic",
        Drawing.Lines(WithZero(), ChartFrame.Wide("wide"), Locale.English, events: false, ScaleKind.Log));

    [Fact]
    public void Months_with_the_last_ones_provisional() => ApprovedDrawing.Matches("months",
        Drawing.Lines(Monthly(), ChartFrame.Wide("wide"), Locale.Spanish, events: false));

    [Fact]
    public void Years_of_which_nobody_has_data_and_a_part_year_at_the_end() => ApprovedDrawing.Matches("silence",
        Drawing.Lines(Samples.Reservations(), ChartFrame.Wide("wide"), Locale.English, events: true));

    [Fact]
    public void The_same_on_a_phone() => ApprovedDrawing.Matches("silence-narrow",
        Drawing.Lines(Samples.Reservations(), ChartFrame.Narrow("narrow"), Locale.Spanish, events: true));

    [Fact]
    public void Changes_that_fall_and_rise_with_refusals() => ApprovedDrawing.Matches("change",
        Drawing.Lines(Changes(), ChartFrame.Wide("wide"), Locale.English, events: false));

    [Fact]
    public void Grouped_bars() => ApprovedDrawing.Matches("bars",
        Drawing.Bars(Samples.VisitorCards(), ChartFrame.Wide("wide"), Locale.English, events: true));

    [Fact]
    public void Grouped_bars_on_a_phone_with_reservations() => ApprovedDrawing.Matches("bars-narrow",
        Drawing.Bars(Samples.Reservations(), ChartFrame.Narrow("narrow"), Locale.English, events: false));

    [Fact]
    public void Bars_open_at_the_top_and_years_in_part() => ApprovedDrawing.Matches("bars-reservations",
        Drawing.Bars(Samples.Reservations(), ChartFrame.Wide("wide"), Locale.Spanish, events: false));

    [Fact]
    public void Stacks_with_open_ends_and_a_whole_beside_them() => ApprovedDrawing.Matches("stacked",
        Drawing.As(ChartView.Stacked, WithCountry(Samples.VisitorCards()), ChartFrame.Wide("wide"), Locale.English));

    [Fact]
    public void Stacks_with_every_reservation_on_a_phone() => ApprovedDrawing.Matches("stacked-narrow",
        Drawing.As(ChartView.Stacked, Samples.Reservations(), ChartFrame.Narrow("narrow"), Locale.Spanish));

    [Fact]
    public void Fields_with_every_reservation() => ApprovedDrawing.Matches("heat",
        Drawing.As(ChartView.Heat, Samples.Reservations(), ChartFrame.Wide("wide"), Locale.English));

    [Fact]
    public void Fields_of_rises_and_falls_on_a_phone() => ApprovedDrawing.Matches("heat-narrow",
        Drawing.As(ChartView.Heat, Changes(), ChartFrame.Narrow("narrow"), Locale.Spanish));

    [Fact]
    public void Little_charts_on_a_common_scale() => ApprovedDrawing.Matches("small",
        Drawing.As(ChartView.Small, Samples.VisitorCards(), ChartFrame.Wide("wide"), Locale.English));

    [Fact]
    public void Little_charts_with_every_reservation_on_a_phone_each_on_its_own_scale() => ApprovedDrawing.Matches("small-narrow",
        Drawing.As(ChartView.SmallApart, Samples.Reservations(), ChartFrame.Narrow("narrow"), Locale.Spanish));

    [Fact]
    public void States_of_one_year_with_a_hole_a_part_of_a_year_and_most_outside() => ApprovedDrawing.Matches("states",
        SvgStateMap.Draw(StateSamples.Plan(), ChartFrame.Wide("wide"), StateShapes.Shipped));

    [Fact]
    public void Cards_as_they_are_known_now_and_were_known_then() => ApprovedDrawing.Matches("then", SvgChart.Draw(
        Samples.ThenPlan(Locale.English), ChartFrame.Wide("wide")));

    [Fact]
    public void The_same_in_Spanish_on_a_phone() => ApprovedDrawing.Matches("then-narrow", SvgChart.Draw(
        Samples.ThenPlan(Locale.Spanish), ChartFrame.Narrow("narrow")));

    [Fact]
    public void Many_nationalities_in_fiscal_years() => ApprovedDrawing.Matches("fiscal-years",
        Drawing.Lines(FiscalYears(), ChartFrame.Wide("wide"), Locale.English, events: true));

    [Fact]
    public void Many_nationalities_on_a_phone() => ApprovedDrawing.Matches("fiscal-years-narrow",
        Drawing.Lines(FiscalYears(), ChartFrame.Narrow("narrow"), Locale.Spanish, events: true));

    [Fact]
    public void More_states_than_have_room_for_a_label() => ApprovedDrawing.Matches("many-states",
        Drawing.Lines(ManyStates(), ChartFrame.Wide("wide"), Locale.English, events: false));

    [Fact]
    public void More_states_than_have_room_for_a_label_on_a_phone() => ApprovedDrawing.Matches("many-states-narrow",
        Drawing.Lines(ManyStates(), ChartFrame.Narrow("narrow"), Locale.English, events: false));

    [Fact]
    public void A_line_with_no_data_at_all() => ApprovedDrawing.Matches("no-data",
        Drawing.Lines(Samples.Series(Samples.Years("MX-TAB", 2007, null, null, null, null)), ChartFrame.Narrow("narrow"), Locale.English, events: true));

    [Fact]
    public void A_sparkline_with_a_gap_and_a_part_year() => ApprovedDrawing.Matches("sparkline",
        Sparkline.Draw(Samples.Series(Samples.Reservations().Lines[0]), Locale.English));

    private static Series WithCountry(Series series) => series with
    {
        Lines = [.. series.Lines, Samples.Years("MX", 2007, 3515, 10644, 172059, 92461, 74105, 67635, 45158, 112038, 114217, 89816, 75442, 74080) with
        {
            Name = new("México", "Mexico"),
            Kind = LineKind.Total,
        }],
    };

    private static Series FiscalYears()
    {
        string[] codes = ["GTM", "HND", "SLV", "CUB", "HTI", "VEN", "OTH"];
        return Samples.Series([.. codes.Select((code, n) => Samples.Years(code, 2010, [.. Enumerable.Range(0, 15).Select(i => (long?)(60_000 - 6_000 * n + i * (n % 3 - 1) * 900 + i * n * 97 % 4_000))]))]) with
        {
            Indicator = Samples.Encounters,
            Events = [Samples.Event("a", "2018-10-01", "Inicio del año fiscal 2019", "Start of fiscal year 2019"), Samples.Event("b", "2020-03", "Título 42", "Title 42")],
        };
    }

    private static Series ManyStates() => Samples.Series(
    [
        .. Enumerable.Range(0, 26).Select(n => Samples.Years($"MX-{(char)('A' + n)} state with a name that is long", 2015,
            [.. Enumerable.Range(0, 6).Select(i => i == n % 9 ? null : (long?)(1000 + n * n * 50 + i * 30 * (n % 4 - 1)))])),
    ]);

    private static Series WithZero() => Samples.Series(
        Samples.Years("MX-CHP", 2007, 1376, 7067, 123322, 79267, 60896, 58019, 36537),
        Samples.Years("MX-TAB", 2007, 12, 0, 8064, 5042, 3068, 3151, 4487));

    private static Series Monthly() => Samples.Series(
        Samples.Months("GTM", 2021, 3, [.. Enumerable.Range(0, 30).Select(i => (long?)(2000 + 60 * i + (i * 37 % 11) * 90))]),
        Samples.Months("HND", 2021, 3, [.. Enumerable.Range(0, 30).Select(i => i is 8 or 9 ? null : (long?)(2900 - 20 * i + (i * 53 % 7) * 120))]),
        Samples.Months("SLV", 2021, 3, [.. Enumerable.Range(0, 30).Select(i => (long?)(700 + (i * 29 % 13) * 35))]));

    private static Series Changes() => Samples.Series(
        Samples.Line("MX-CHP", Samples.Refused(2012, 1000, Refusal.HoleBefore), Samples.Changed(2013, -37), Samples.Changed(2014, 159.8), Samples.Changed(2015, 10.7), Samples.Changed(2016, -20.5)),
        Samples.Line("MX-TAB", Samples.Refused(2012, 1000, Refusal.HoleBefore), Samples.Refused(2013, 900, Refusal.SeriesBreak), Samples.Changed(2014, 94.5), Samples.Changed(2015, -25.8), Samples.Changed(2016, -42.3)))
        .Measured(Measure.Change);
}
