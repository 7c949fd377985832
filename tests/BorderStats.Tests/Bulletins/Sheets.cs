using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BorderStats.Tests.Bulletins;

/// <summary>What a test puts into a cell: a text, a number, nothing, a formula, or an error.</summary>
internal sealed record SheetCell(string? Text = null, double? Number = null, string? Formula = null, bool ShowsZeroAsDash = false, string? Error = null)
{
    public static readonly SheetCell Empty = new();

    public static implicit operator SheetCell(string text) => new(text);

    public static implicit operator SheetCell(long number) => new(Number: number);

    public static implicit operator SheetCell(double number) => new(Number: number);

    /// <summary>As a CSV file prints it.</summary>
    public string Printed => Text ?? (Number is 0 && ShowsZeroAsDash ? "-" : Number?.ToString(System.Globalization.CultureInfo.InvariantCulture)) ?? "";
}

/// <summary>Writes a sheet as a real workbook or as CSV, as the tests need it.</summary>
internal static class Sheets
{
    // The format of the bulletins: a space between thousands and "-" for a stored 0.
    private const string BulletinFormat = @"#\ ###\ ##0;\-;_-\ ""-""_-;_-@_-";

    public static byte[] Xlsx(IReadOnlyList<IReadOnlyList<SheetCell>> rows, string sheet = "Hoja1", params string[] merged) =>
        Workbook([(sheet, rows)], merged);

    /// <summary>A workbook of several sheets.</summary>
    public static byte[] Workbook(IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)> sheets, params string[] merged)
    {
        using MemoryStream stream = new();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            DocumentFormat.OpenXml.Spreadsheet.Sheets listed = new();
            foreach (var (name, rows) in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                SheetData data = new(rows.Select((cells, i) => Row((uint)i + 1, cells)).Where(r => r.HasChildren));
                part.Worksheet = new(data);
                if (merged.Length > 0)
                    part.Worksheet.Append(new MergeCells(merged.Select(m => new MergeCell { Reference = m })));
                listed.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)listed.ChildElements.Count + 1, Name = name });
            }

            workbook.Workbook = new(listed);
        }

        return stream.ToArray();
    }

    public static byte[] Csv(IReadOnlyList<IReadOnlyList<SheetCell>> rows, char delimiter = ',') =>
        System.Text.Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Select(r => string.Join(delimiter, r.Select(c => Quoted(c.Printed, delimiter))))));

    private static string Quoted(string text, char delimiter) =>
        text.Contains(delimiter, StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static Row Row(uint line, IReadOnlyList<SheetCell> cells)
    {
        Row row = new() { RowIndex = line };
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column] != SheetCell.Empty)
                row.Append(Cell($"{BorderStats.Bulletins.Files.BulletinRow.Letters(column)}{line}", cells[column]));
        }

        return row;
    }

    private static Cell Cell(string reference, SheetCell cell)
    {
        if (cell.Error is { } error)
            return new Cell { CellReference = reference, DataType = CellValues.Error, CellFormula = cell.Formula is { } f ? new(f) : null, CellValue = new(error) };
        if (cell.Formula is { } formula)
            return new Cell { CellReference = reference, CellFormula = new(formula), CellValue = cell.Number is { } cached ? new(cached) : null };
        return cell.Number is { } number
            ? new Cell { CellReference = reference, CellValue = new(number), StyleIndex = cell.ShowsZeroAsDash ? 1u : 0u }
            : new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new(new Text(cell.Text!)) };
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = BulletinFormat }),
        new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
}
