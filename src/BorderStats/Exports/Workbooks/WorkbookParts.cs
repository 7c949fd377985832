using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BorderStats.Exports.Workbooks;

/// <summary>
/// All of a workbook but its sheets and their texts, which are sent one after the other before it: the library makes a
/// workbook of empty ones, and what is around them is taken from it.
/// </summary>
internal static class WorkbookParts
{
    /// <summary>The styles of cells, by their place in the sheet of styles.</summary>
    public const int Plain = 0, Header = 1, Thousands = 2, Wrapped = 3, Bold = 4, Styles = 5;

    /// <summary>Where the texts of all cells lie.</summary>
    public const string Texts = "xl/sharedStrings.xml";

    private const string Sheets = "xl/worksheets/";

    /// <summary>Where a sheet lies, counted from one.</summary>
    public static string Sheet(int number) => $"{Sheets}sheet{number}.xml";

    /// <param name="names">Of the sheets, in their order.</param>
    public static async Task WriteAsync(PartWriter workbook, IReadOnlyList<string> names, CancellationToken cancel)
    {
        using MemoryStream made = new();
        Make(made, names);
        await using var parts = await ZipArchive.CreateAsync(made, ZipArchiveMode.Read, leaveOpen: true, null, cancel);
        foreach (var part in parts.Entries)
        {
            if (part.FullName.StartsWith(Sheets, StringComparison.Ordinal) || part.FullName == Texts)
                continue;
            await using var from = await part.OpenAsync(cancel);
            await using (var to = workbook.Open(part.FullName))
                await from.CopyToAsync(to, cancel);
            await workbook.SendAsync(cancel);
        }
    }

    private static void Make(Stream stream, IReadOnlyList<string> names)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        // A name of its own choice would be another one in every file.
        document.ChangeIdOfPart(book, "workbook");
        book.Workbook = new Workbook();
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Style();
        var texts = book.AddNewPart<SharedStringTablePart>("texts");
        texts.SharedStringTable = new SharedStringTable();
        Check(texts, Texts);
        Sheets sheets = new();
        for (var i = 0; i < names.Count; i++)
        {
            var part = book.AddNewPart<WorksheetPart>($"sheet{i + 1}");
            part.Worksheet = new Worksheet(new SheetData());
            Check(part, Sheet(i + 1));
            sheets.Append(new Sheet { Name = names[i], SheetId = (uint)i + 1, Id = book.GetIdOfPart(part) });
        }

        book.Workbook.Append(sheets);
    }

    private static void Check(OpenXmlPart part, string path)
    {
        if (part.Uri.OriginalString != "/" + path)
            throw new InvalidOperationException($"The library puts {path} at {part.Uri}.");
    }

    private static Stylesheet Style() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        // The first two are Excel's own, whatever stands there.
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE3EDEB" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true },
            // "#,##0", which every spreadsheet shows by the rules of its own country.
            new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { FontId = 1, ApplyFont = true, ApplyAlignment = true }));
}
