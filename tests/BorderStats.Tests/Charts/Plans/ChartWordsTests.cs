using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Charts.Plans;

public sealed class ChartWordsTests
{
    [Fact]
    public void The_finding_names_who_leads_and_with_what()
    {
        Assert.Equal("Chiapas leads with 67,120 cards in 2018", ChartWords.Finding(Samples.VisitorCards(), Locale.English));
        Assert.Equal("Chiapas va a la cabeza: 67,120 tarjetas en 2018", ChartWords.Finding(Samples.VisitorCards(), Locale.Spanish));
    }

    [Fact]
    public void A_part_of_a_year_does_not_decide_who_leads_as_long_as_there_is_a_whole_one() => Assert.Equal(
        "Chiapas leads with 9 cards in 2017, the latest whole year that both have",
        ChartWords.Finding(Samples.Series(
            Samples.Line("MX-CHP", Samples.Point(2017, 9), Samples.Partial(2018, 7, 3)),
            Samples.Line("MX-TAB", Samples.Point(2017, 8), Samples.Partial(2018, 7, 4))), Locale.English));

    [Fact]
    public void A_finding_of_an_earlier_year_than_the_latest_shown_says_why()
    {
        var series = Samples.Series(
            Samples.Years("MX-CHP", 2019, 5, 9, null), Samples.Years("MX-TAB", 2019, 6, 8, 70), Samples.Years("MX-CAM", 2019, 1, 2, null));

        Assert.Equal("Chiapas leads with 9 cards in 2020, the latest year that all of them have", ChartWords.Finding(series, Locale.English));
        Assert.Equal("Chiapas va a la cabeza: 9 tarjetas en 2020, el último año que tienen todas", ChartWords.Finding(series, Locale.Spanish));
    }

    [Fact]
    public void No_rank_is_given_where_a_part_of_a_year_stands_beside_a_whole_one()
    {
        var series = Samples.Series(Samples.Line("MX-CHP", Samples.Partial(2022, 4, 22830)), Samples.Line("MX-TAB", Samples.Point(2022, 900)));

        Assert.Equal("Chiapas: 22,830 cards in Jan–Apr 2022. No year has comparable figures of both", ChartWords.Finding(series, Locale.English));
        Assert.Equal("Chiapas: 22,830 tarjetas en ene–abr 2022. Ningún año tiene cifras comparables de las dos", ChartWords.Finding(series, Locale.Spanish));
    }

    [Fact]
    public void A_line_without_a_figure_may_be_passed_over_where_the_total_leaves_too_little_for_it()
    {
        var series = Samples.Series(Samples.Years("MX-CHP", 2020, 60, 60), Samples.Years("MX-TAB", 2020, 30, null)) with
        {
            Total = Samples.Years("MX", 2020, 100, 100),
        };

        Assert.Equal("Chiapas leads with 60 cards in 2021 (1 without a comparable figure)", ChartWords.Finding(series, Locale.English));
        Assert.Equal(
            "Chiapas leads with 60 cards in 2020, the latest year that both have",
            ChartWords.Finding(series with { Total = Samples.Years("MX", 2020, 100, 150) }, Locale.English));
    }

    [Fact]
    public void The_highest_of_one_line_is_a_whole_year_and_said_to_be_one_beside_a_part() => Assert.Equal(
        "Chiapas: 22,830 cards in Jan–May 2024; highest whole year 84,206 in 2022",
        ChartWords.Finding(Samples.Series(Samples.Line("MX-CHP", Samples.Point(2022, 84206), Samples.Point(2023, 50), Samples.Partial(2024, 5, 22830))), Locale.English));

    [Fact]
    public void A_description_sets_only_figures_of_the_same_months_side_by_side() => Assert.Equal(
        "Regional visitor cards, 2021–2024. Chiapas: 84,206 in 2022, 50 in 2023; highest 84,206 in 2022.",
        ChartWords.Description(Samples.Series(Samples.Line("MX-CHP",
            Samples.Partial(2021, 4, 70), Samples.Point(2022, 84206), Samples.Point(2023, 50), Samples.Partial(2024, 5, 22830))), Locale.English));

    [Fact]
    public void Where_there_are_only_parts_of_years_their_months_are_said() => Assert.Equal(
        "Tabasco leads with 4 cards in Jan–Jul 2018",
        ChartWords.Finding(Samples.Series(
            Samples.Line("MX-CHP", Samples.Partial(2018, 7, 3)), Samples.Line("MX-TAB", Samples.Partial(2018, 7, 4))), Locale.English));

    [Fact]
    public void One_line_has_its_last_and_its_highest_year() => Assert.Equal(
        "Chiapas: 5 cards in 2009; highest 7 in 2008",
        ChartWords.Finding(Samples.Series(Samples.Years("MX-CHP", 2007, 1, 7, 5)), Locale.English));

    [Fact]
    public void A_share_is_one_of_the_total() => Assert.Equal(
        "Chiapas leads with 90.6% of the total in 2018",
        ChartWords.Finding(Samples.Series(
            Samples.Line("MX-CHP", Samples.Point(2018, 906) with { Measured = 90.6 }),
            Samples.Line("MX-TAB", Samples.Point(2018, 94) with { Measured = 9.4 })).Measured(Measure.Share), Locale.English));

    [Fact]
    public void Nothing_known_is_said_to_be_so()
    {
        var series = Samples.Series(Samples.Years("MX-CHP", 2007, null, null), Samples.Years("MX-TAB", 2007, null, null));

        Assert.Equal("Regional visitor cards: no data, 2007–2008", ChartWords.Finding(series, Locale.English));
        Assert.Equal("Regional visitor cards, 2007–2008, 2 areas. 4 figures without data.", ChartWords.Description(series, Locale.English));
    }

    [Fact]
    public void A_series_without_a_line_is_no_trouble() =>
        Assert.Equal("Regional visitor cards: no data", ChartWords.Finding(Samples.Series(), Locale.English));

    [Fact]
    public void The_description_gives_period_course_and_holes() => Assert.Equal(
        "Regional visitor cards, 2007–2018, 3 areas. Chiapas: 1,376 in 2007, 67,120 in 2018; highest 123,322 in 2009. 2 figures without data.",
        ChartWords.Description(Samples.VisitorCards(), Locale.English));

    [Fact]
    public void No_description_is_longer_than_220_characters() => Prop.ForAll<NonEmptyString, long[], bool>((name, values, spanish) =>
    {
        var series = Samples.Series(Samples.Years("MX-CHP", 2007, [.. values.Take(50).Select(v => (long?)Math.Abs(v % 1_000_000_000_000))]));
        Bilingual wording = Bilingual.Same(string.Concat(Enumerable.Repeat(name.Get, 40)));
        var described = series with { Indicator = series.Indicator with { Name = wording }, Lines = [.. series.Lines.Select(l => l with { Name = wording })] };
        return ChartWords.Description(described, spanish ? Locale.Spanish : Locale.English).Length <= 220;
    }).QuickCheckThrowOnFailure();
}
