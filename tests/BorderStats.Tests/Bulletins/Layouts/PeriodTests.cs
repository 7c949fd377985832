using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;

namespace BorderStats.Tests.Bulletins.Layouts;

/// <summary>Of when its figures are a table says itself, or a person; the names of sheet and file say nothing for certain.</summary>
public sealed class PeriodTests
{
    private const string ByPoint = "Pais,\"Cancún, A. I.\",\"Oaxaca, A. I.\"\nGuatemala,1,2\nHonduras,3,4\n";

    [Theory]
    [InlineData("2019", "2019 01-12")]
    [InlineData("2019-03", "2019 03-03")]
    [InlineData("2019-01..2019-05", "2019 01-05")]
    [InlineData(" 2021-12 ", "2021 12-12")]
    public void A_period_is_written_by_year_month_or_both_ends(string text, string period) =>
        Assert.Equal(period, LayoutAnswers.ParsePeriod(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("2019-13")]
    [InlineData("2019-05..2019-01")]
    [InlineData("2018-11..2019-02")]
    [InlineData("2019-01..2019-02..2019-03")]
    [InlineData("9999")]
    public void Anything_else_is_no_period(string text) => Assert.Null(LayoutAnswers.ParsePeriod(text));

    [Fact]
    public void Year_and_months_that_only_the_files_name_has_are_asked_for()
    {
        var reading = Street.Walk(Street.Csv("rechazos-ene-2019.csv", ByPoint)).Reading;

        var question = Assert.Single(reading.Problems);
        Assert.Equal((Severity.Error, ProblemKind.Layout, "1:1", "rechazos-ene-2019"), (question.Severity, question.Kind, question.Place, question.Found));
        Assert.Equal(("de qué año y de qué meses son las cifras; la tabla no lo dice", "of which year and months the figures are; the table does not say it"),
            (question.Expected.Spanish, question.Expected.English));
        Assert.Equal(
            "Los nombres de hoja y de archivo suelen quedar viejos y no se toman por ciertos. Dígalo con --period 2019 (el año entero) o --period 2019-01..2019-05, o en «Ficha y diseño».",
            question.Suggestion!.Spanish);
        Assert.Empty(reading.Figures);
    }

    [Fact]
    public void The_answer_gives_the_figures_and_a_year_that_is_not_over_is_preliminary()
    {
        var reading = Street.Answered(Street.Csv("rechazos-ene-2019.csv", ByPoint), "2019-01..2019-05");

        Assert.Empty(reading.Problems);
        Assert.Equal("3 3 P 3:2", reading.Told("air-rejections", "MX-ROO.CANCUN.AIR", "HND", 2019, "01-05"));
    }

    [Fact]
    public void A_column_says_the_year_and_the_months_are_asked_for()
    {
        var file = Street.Csv("rechazos.csv", "Pais,ano,\"Cancún, A. I.\",\"Oaxaca, A. I.\"\nGuatemala,2017,1,2\n");

        Assert.Equal("of which months the figures are; the table says the year and not the months", Assert.Single(Street.Walk(file).Reading.Problems).Expected.English);
        Assert.Equal("2 2 A 2:4", Street.Answered(file, "2017").Told("air-rejections", "MX-OAX.OAXACA.AIR", "GTM", 2017, "01-12"));
    }

    [Fact]
    public void A_column_that_tells_years_apart_tells_whole_years()
    {
        var reading = Street.Walk(Street.Csv("rechazos.csv", "Pais,ano,\"Cancún, A. I.\",\"Oaxaca, A. I.\"\nGuatemala,2017,1,2\nGuatemala,2018,3,4\n")).Reading;

        Assert.Empty(reading.Problems);
        Assert.Equal("4 4 A 3:4", reading.Told("air-rejections", "MX-OAX.OAXACA.AIR", "GTM", 2018, "01-12"));
    }

    [Fact]
    public void A_title_with_a_year_speaks_of_the_whole_year_unless_the_sheet_names_a_month()
    {
        IReadOnlyList<IReadOnlyList<SheetCell>> rows = [["Rechazos en puntos de internación, 2019"], ["Pais", "Cancún, A. I.", "Oaxaca, A. I."], ["Cuba", 1L, 2L]];

        Assert.Equal(["01-12"], Street.Walk(new("a.xlsx", Sheets.Xlsx(rows, "Rechazos"))).Reading.Figures.Select(f => f.Period.Months.ToString()).Distinct());
        Assert.Equal("Rechazos Ene 2019", Assert.Single(Street.Walk(new("a.xlsx", Sheets.Xlsx(rows, "Rechazos Ene 2019"))).Reading.Problems).Found);
    }

    [Fact]
    public void What_the_table_says_itself_is_not_answered_away()
    {
        var table = Street.Csv("a.csv", "\"1.3.1 Entradas aéreas, por país de nacionalidad, enero-mayo de 2019\"\n" + ByPoint).Read();

        var layout = new LayoutAnswers(LayoutAnswers.ParsePeriod("2020"), DashMeaning.Zero).Apply(BulletinLayout.Recognise(table, Street.Names).Layout!);

        Assert.Equal((2019, "01-05"), (layout.Year, layout.Months));
    }
}
