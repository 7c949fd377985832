using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Readings;

namespace BorderStats.Tests.Bulletins.Readings;

/// <summary>A workbook's error cell is content: it is shown, accounted for, and told where a figure should stand.</summary>
public sealed class ErrorCellTests
{
    [Theory]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    [InlineData("#NAME?")]
    public void An_error_in_the_place_of_a_figure_is_an_error_with_its_place(string error)
    {
        var file = Workbook(["Entidad", "ene", "feb"], ["Chiapas", new(Error: error), 2L], ["Tabasco", 3L, 4L]);
        var (table, reading) = (file.Read(), Read(file));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Severity.Error, "Hoja1!B2", error), (problem.Severity, problem.Place, problem.Found));
        Assert.Equal("a whole number; this is an error value of the spreadsheet", problem.Expected.English);
        Assert.Equal(9, table.Sheets.Single().CellCount);
        Assert.Equal((9, 3, 1), (reading.Accounting.Cells, reading.Accounting.Figures, reading.Accounting.Problems));
    }

    [Fact]
    public void A_row_of_nothing_but_errors_is_told_cell_by_cell()
    {
        var reading = Read(Workbook(
            ["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], ["Tabasco", new(Error: "#REF!"), new(Error: "#VALUE!")]));

        Assert.Equal(["Hoja1!B3 #REF!", "Hoja1!C3 #VALUE!"], reading.Problems.Lines());
    }

    [Fact]
    public void A_row_with_one_error_and_nothing_else_is_no_heading()
    {
        var reading = Read(Workbook(
            ["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], ["Tabasco", new(Error: "#REF!")], ["Campeche", 3L, 4L]));

        Assert.Equal(["Hoja1!B3 #REF!"], reading.Problems.Lines());
    }

    [Fact]
    public void An_error_outside_of_all_other_cells_is_there_too()
    {
        var file = Workbook(
            ["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], ["Tabasco", 3L, 4L, SheetCell.Empty, new(Error: "#NUM!")], [], [new(Error: "#NULL!")]);
        var (table, reading) = (file.Read(), Read(file));

        Assert.Equal("#NUM!", table.Sheets.Single().Rows[2][4]);
        Assert.Equal("#NULL!", table.Sheets.Single().Rows[3][0]);
        Assert.Equal(["Hoja1!E3 #NUM!"], reading.Problems.Lines());
    }

    [Fact]
    public void A_formula_that_ends_in_an_error_is_told_by_its_error()
    {
        var reading = Read(Workbook(
            ["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], ["Tabasco", 3L, new(Error: "#DIV/0!", Formula: "B3/0")]));

        Assert.Equal(["Warning Hoja1!C3 #DIV/0!", "Error Hoja1!C3 #DIV/0!"], reading.Problems.Select(p => $"{p.Severity} {p.Place} {p.Found}"));
    }

    [Fact]
    public void An_error_in_the_place_of_a_name_is_a_name_that_no_list_has()
    {
        var reading = Read(Workbook(["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], [new(Error: "#N/A"), 3L, 4L]));

        Assert.Equal(["Hoja1!A3 #N/A"], reading.Problems.Lines());
    }

    [Fact]
    public void An_error_that_a_spreadsheet_wrote_into_a_CSV_file_is_no_mark_for_a_missing_figure()
    {
        var reading = Read(Street.Csv("cuadro-3.1-2019.csv", "Entidad,ene,feb\nChiapas,#N/A,2\nTabasco,#¡REF!,4\n"));

        Assert.Equal(["2:2 #N/A", "3:2 #¡REF!"], reading.Problems.Lines());
    }

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#DIV/0!")]
    [InlineData("#N/A")]
    public void An_error_in_an_old_workbook_is_told_as_in_a_new_one(string error)
    {
        var file = Old(["Entidad", "ene", "feb"], ["Chiapas", new(Error: error), 2L], ["Tabasco", 3L, 4L]);
        var (table, reading) = (file.Read(), Read(file));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((Severity.Error, "Hoja1!B2", error), (problem.Severity, problem.Place, problem.Found));
        Assert.Equal(9, table.Sheets.Single().CellCount);
        Assert.Equal((9, 3, 1), (reading.Accounting.Cells, reading.Accounting.Figures, reading.Accounting.Problems));
    }

    [Fact]
    public void A_formula_of_an_old_workbook_is_read_by_its_stored_result_and_told()
    {
        var reading = Read(Old(
            ["Entidad", "ene", "feb"], ["Chiapas", 1L, new(Number: 2, Formula: "B2*2")], ["Tabasco", 3L, new(Error: "#DIV/0!", Formula: "B3/0")]));

        Assert.Equal("2 2 P Hoja1!C2", reading.Told("apprehensions", "MX-CHP", "ALL", 2019, "02-02"));
        Assert.Equal(
            ["Warning Hoja1!C2 2", "Warning Hoja1!C3 #DIV/0!", "Error Hoja1!C3 #DIV/0!"],
            reading.Problems.Select(p => $"{p.Severity} {p.Place} {p.Found}"));
    }

    private static BulletinReading Read(BulletinFile file) => Street.Answered(file, "2019");

    private static BulletinFile Old(params IReadOnlyList<SheetCell>[] rows) => new("cuadro-3.1-2019.xls", XlsFile.Of(rows));

    private static BulletinFile Workbook(params IReadOnlyList<SheetCell>[] rows) => new("cuadro-3.1-2019.xlsx", Sheets.Xlsx(rows));
}
