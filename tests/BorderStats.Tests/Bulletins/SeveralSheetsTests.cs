using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;

namespace BorderStats.Tests.Bulletins;

/// <summary>A workbook with several tables is one bulletin.</summary>
public sealed class SeveralSheetsTests
{
    private static readonly IReadOnlyList<SheetCell>[] ByState =
    [
        ["3.1 Eventos de extranjeros presentados ante la autoridad migratoria, según entidad federativa, enero-febrero de 2019"],
        ["Entidad", "Enero", "Febrero", "Total"], ["Total", 4L, 6L, 10L], ["Chiapas", 1L, 2L, 3L], ["Tabasco", 3L, 4L, 7L],
    ];

    private static readonly IReadOnlyList<SheetCell>[] Note = [["Unidad de Política Migratoria"], ["Las cifras son preliminares."]];

    [Fact]
    public void Two_tables_and_a_note_are_read_as_one_and_the_note_is_said_to_be_skipped()
    {
        var (_, recognition, reading) = Street.Walk(Workbook(("Estados", ByState), ("Leame", Note), ("Países", ByCountry(4, 6, 10))));

        Assert.Equal(["Estados", "Países"], recognition.Layouts.Select(l => l.Sheet));
        // Nine of the first sheet, the total among them, and six of the third, whose total repeats that of the first.
        Assert.Equal(15, reading.Figures.Count);
        Assert.Equal("7 7 P Estados!D5", reading.Told("apprehensions", "MX-TAB", "ALL", 2019, "01-02"));
        Assert.Equal("6 6 P Países!C5", reading.Told("apprehensions", "MX", "HTI", 2019, "02-02"));
        var skipped = Assert.Single(reading.Problems);
        Assert.Equal((Severity.Warning, ProblemKind.Remark, "Leame!A1", "Leame"), (skipped.Severity, skipped.Kind, skipped.Place, skipped.Found));
        Assert.StartsWith("una tabla: un renglón de encabezados", skipped.Expected.Spanish, StringComparison.Ordinal);
        Assert.EndsWith("The sheet was skipped", skipped.Expected.English, StringComparison.Ordinal);
        Assert.Equal(34, reading.Accounting.Cells);
    }

    [Fact]
    public void A_total_that_two_sheets_print_differently_is_a_problem_with_both_places()
    {
        var (_, _, reading) = Street.Walk(Workbook(("Estados", ByState), ("Países", ByCountry(4, 7, 11))));

        Assert.Equal(
            [("Países!C3", "7", "each figure once; it already stands at Estados!C3"), ("Países!D3", "11", "each figure once; it already stands at Estados!D3")],
            reading.Problems.Where(p => p.Kind is ProblemKind.Doubled).Select(p => (p.Place, p.Found, p.Expected.English)));
    }

    [Fact]
    public void The_same_figure_in_two_sheets_is_a_problem_with_both_places_also_in_a_long_table()
    {
        IReadOnlyList<SheetCell>[] list = [["indicator", "area", "nationality", "year", "months", "value"], ["apprehensions", "MX-CHP", "ALL", 2019L, "01-01", 1L]];

        var (_, _, reading) = Street.Walk(Workbook(("Estados", ByState), ("Lista", list)));

        var doubled = Assert.Single(reading.Problems);
        Assert.Equal((ProblemKind.Doubled, "Lista!F2", "each figure once; it already stands at Estados!B4"), (doubled.Kind, doubled.Place, doubled.Expected.English));
        Assert.True(reading.Accounting.Balances);
    }

    [Fact]
    public void A_sheet_that_a_person_skips_is_not_read()
    {
        var table = Workbook(("Estados", ByState), ("Países", ByCountry(4, 7, 11))).Read();
        LayoutAnswers answers = LayoutAnswers.None with { Skipped = ["Países"] };

        var reading = BulletinCheck.Check(table, [.. BulletinLayout.Recognise(table, Street.Names).Layouts.Select(answers.Apply)], Street.Names);

        Assert.Equal(9, reading.Figures.Count);
        Assert.Equal("a sheet that is read; this one was said not to be. The sheet was skipped", Assert.Single(reading.Problems).Expected.English);
    }

    [Fact]
    public void What_a_dash_means_is_asked_once_for_all_sheets()
    {
        IReadOnlyList<SheetCell>[] Table(string title) => [[title], ["Entidad", "Enero", "Febrero"], ["Chiapas", "-", 2L], ["Tabasco", 1L, "-"]];

        var (_, _, reading) = Street.Walk(Workbook(
            ("A", Table("3.1 Eventos de extranjeros presentados ante la autoridad migratoria, 2019")),
            ("B", Table("1.2 Entradas por entidad federativa, 2019"))));

        var question = Assert.Single(reading.Problems);
        Assert.Equal(("A!B3", "Chiapas: -"), (question.Place, question.Found));
        Assert.Contains("4 cells are read", question.Expected.English, StringComparison.Ordinal);
    }

    private static IReadOnlyList<SheetCell>[] ByCountry(long january, long february, long total) =>
    [
        ["3.1.1 Eventos de extranjeros presentados ante la autoridad migratoria, según país de nacionalidad, enero-febrero de 2019"],
        ["País de nacionalidad", "Enero", "Febrero", "Total"],
        ["Total", january, february, total], ["Guatemala", january, february - 6, total - 6], ["Haití", 0L, 6L, 6L],
    ];

    private static BulletinFile Workbook(params (string, IReadOnlyList<IReadOnlyList<SheetCell>>)[] sheets) => new("boletin.xlsx", Sheets.Workbook(sheets));
}
