using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;

namespace BorderStats.Tests.Queries;

/// <summary>The figures that the sources print, asked for as a reader would. Every expected value is from the source.</summary>
[Collection(nameof(ShippedDatabase))]
public class SeriesValueTests(ShippedDatabase shipped)
{
    [DatabaseFact]
    public async Task Visitor_cards_by_state_are_as_Table_1_prints_them()
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", ["MX-CHP", "MX-TAB", "MX-ROO"], [], 2007, 2018));

        Assert.Equal(36, series.FigureCount);
        Assert.Equal(123_322, Point(series, "MX-CHP", 2009).Figure.Value);
        Assert.Equal([2007, 2008], Line(series, "MX-TAB").Points.Where(p => p.Figure.Value is null).Select(p => p.Slot.Year));
        Assert.Equal("S/D", Point(series, "MX-TAB", 2007).Figure.Print?.Printed);
        Assert.Equal(2, series.Lines.Sum(l => l.Points.Count(p => p.Figure.Value is null)));
    }

    [DatabaseFact]
    public async Task Without_areas_the_southern_border_states_answer_that_the_indicator_has()
    {
        var series = await shipped.AskAsync(new("regional-visitor-cards", [], []));

        Assert.Equal(["MX-CHP", "MX-ROO", "MX-TAB"], series.Query.Areas);
        Assert.Equal((2007, 2018), (series.Slots[0].Year, series.Slots[^1].Year));
    }

    [DatabaseTheory]
    [InlineData("MX-CHP", 79_838)]
    [InlineData("MX-VER", 22_630)]
    [InlineData("MX-TAB", 16_817)]
    [InlineData("MX-ROO", 884)]
    [InlineData("MX-CAM", 537)]
    public async Task A_year_of_apprehensions_is_made_of_twelve_months_and_says_so(string state, long value)
    {
        var series = await shipped.AskAsync(new("apprehensions", [state], [], 2019, 2019));

        var figure = series.Lines[0].Points[0].Figure;
        Assert.Equal((value, FigureOrigin.SumOfMonths, 12), (figure.Value, figure.Origin, figure.Parts));
    }

    [DatabaseFact]
    public async Task All_states_together_equal_the_sum_over_nationalities()
    {
        var series = await shipped.AskAsync(new("apprehensions", [.. shipped.Codebook.States.Select(s => s.Code)], [], 2019, 2019));
        var nationalities = await shipped.AskAsync(
            new("apprehensions", [], [.. shipped.Codebook.Nationalities.Select(n => n.Code).Except(["ALL", "OTH"])], 2019, 2019, By: BreakdownDimension.Nationality));

        Assert.Equal(182_940, series.Lines.Sum(l => l.Points[0].Figure.Value));
        Assert.Equal(182_940, nationalities.Lines.Sum(l => l.Points[0].Figure.Value ?? 0));
        Assert.Equal(182_940, series.Total?.Points[0].Figure.Value);
    }

    [DatabaseFact]
    public async Task A_year_of_which_only_seven_months_are_out_is_no_year()
    {
        var series = await shipped.AskAsync(new("apprehensions", ["MX-CHP"], [], 2021, 2021));

        var point = series.Lines[0].Points[0];
        Assert.Equal("2021 01-07", point.Figure.Period.ToString());
        Assert.True(point.IsPartial && point.Figure.IsProvisional);
    }

    [DatabaseTheory]
    [InlineData(null, 70_120L)]
    [InlineData("2021-07-04", 70_426L)]
    [InlineData("2020-02-01", 70_302L)]
    [InlineData("2019-01-01", null)]
    public async Task Refugee_requests_of_2019_are_answered_as_they_were_known_on_the_day(string? day, long? value)
    {
        DateOnly? asOf = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var series = await shipped.AskAsync(new("refugee-requests", ["MX"], [], 2019, 2019, AsOf: asOf));

        Assert.Equal(value, series.Lines[0].Points[0].Figure.Value);
    }

    [DatabaseFact]
    public async Task Returns_are_the_sum_of_their_three_types()
    {
        var series = await shipped.AskAsync(new("returns", [], [], 2015, 2015));

        var figure = series.Lines[0].Points[0].Figure;
        Assert.Equal((181_163L, FigureOrigin.SumOfIndicators), (figure.Value, figure.Origin));
    }

    [DatabaseFact]
    public async Task A_month_that_a_table_skips_makes_the_year_at_least()
    {
        // Cuadro 3.2.4 as compiled has no row for October 2024.
        var series = await shipped.AskAsync(new("returns-deportation", [], [], 2024, 2024));

        var figure = series.Lines[0].Points[0].Figure;
        Assert.True(figure.IsAtLeast);
        Assert.Equal(1, figure.MissingParts);
    }

    [DatabaseFact]
    public async Task The_United_States_count_their_own_border_in_fiscal_years()
    {
        var series = await shipped.AskAsync(new("us-southwest-apprehensions", [], [], 2019, 2019));

        Assert.Equal((851_508L, YearBasis.UsFiscal), (series.Lines[0].Points[0].Figure.Value, series.Indicator.Year));
    }

    [DatabaseFact]
    public async Task The_six_largest_nationalities_and_the_rest_make_the_total()
    {
        var series = await shipped.AskAsync(new("apprehensions", [], [], 2019, 2019, By: BreakdownDimension.Nationality));

        Assert.Equal(7, series.Lines.Count);
        Assert.Equal(LineKind.Rest, series.Lines[^1].Kind);
        Assert.Equal(182_940, series.Lines.Sum(l => l.Points[0].Figure.Value));
    }

    [DatabaseFact]
    public async Task There_is_no_rest_where_a_listed_nationality_covers_other_months_than_the_total()
    {
        // 2021: Haiti is printed for January-November only, the total for the year.
        var series = await shipped.AskAsync(new("refugee-requests", [], [], 2021, 2021, By: BreakdownDimension.Nationality));

        Assert.Contains(series.Lines, l => l.Code == "HTI" && l.Points[0].Figure.Period.ToString() == "2021 01-11");
        Assert.Null(series.Lines[^1].Points[0].Figure.Value);
    }

    [DatabaseTheory]
    [InlineData("returns", "MX", 2015, 2025)]
    [InlineData("documented-entries", "MX", 2019, 2021)]
    [InlineData("refugee-requests", "MX-CHP", 2020, 2024)]
    public async Task Years_without_limits_run_from_the_first_figure_to_the_last_also_of_sums(string indicator, string area, int first, int last)
    {
        var series = await shipped.AskAsync(new(indicator, [area], []));

        Assert.Equal((first, last), (series.Slots[0].Year, series.Slots[^1].Year));
    }

    private static SeriesLine Line(Series series, string code) => series.Lines.Single(l => l.Code == code);

    private static SeriesPoint Point(Series series, string code, int year) =>
        Line(series, code).Points.Single(p => p.Slot.Year == year);
}
