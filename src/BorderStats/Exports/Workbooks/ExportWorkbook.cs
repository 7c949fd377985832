using System.IO.Compression;
using BorderStats.Statistics;

namespace BorderStats.Exports.Workbooks;

/// <summary>Rows as a workbook (.xlsx): the figures, notes on how to read them, and their sources.</summary>
public static class ExportWorkbook
{
    /// <summary>As many rows as a sheet holds; what comes after stands in another one.</summary>
    public const int MostRows = 1_048_576;

    private static readonly double[] Widths = [26, 26, 11, 22, 11, 22, 7, 8, 12, 7, 14, 12, 30, 30, 16, 12];

    private static readonly double[] DayWidths = [13, 13], MeasureWidths = [10, 12, 24];

    /// <param name="output">May be one that can only be written, and is left open.</param>
    /// <param name="sources">Asked for after the last row.</param>
    public static async Task WriteAsync(
        Stream output, ExportRows rows, ExportNotes notes, Func<IEnumerable<Bulletin>> sources, Locale locale,
        CancellationToken cancel)
    {
        var workbook = PartWriter.Begin(output, notes.At, CompressionLevel.Fastest);
        SheetTexts texts = new();
        var sheets = await DataAsync(workbook, texts, rows, locale, cancel);
        await NotesAsync(workbook, texts, sheets + 1, notes, cancel);
        await SourcesAsync(workbook, texts, sheets + 2, sources(), cancel);
        await texts.WriteAsync(workbook, cancel);
        var data = locale.Say("datos", "data");
        await WorkbookParts.WriteAsync(
            workbook,
            [
                .. Enumerable.Range(1, sheets).Select(n => n == 1 ? data : $"{data} {n}"),
                locale.Say("notas", "notes"), locale.Say("fuentes", "sources"),
            ],
            cancel);
        await workbook.EndAsync(cancel);
    }

    private static async Task<int> DataAsync(
        PartWriter workbook, SheetTexts texts, ExportRows rows, Locale locale, CancellationToken cancel)
    {
        string[] header = [.. rows.Columns.Select(c => c.Name), "status_name"];
        double[] widths = [.. Widths, .. rows.IsDated ? DayWidths : [], .. rows.IsMeasured ? MeasureWidths : [], 26];
        var number = 1;
        var sheet = await BeginAsync(workbook, texts, number, header, widths, cancel);
        await foreach (var row in rows.Rows.WithCancellation(cancel))
        {
            if (sheet.Rows == MostRows)
            {
                await sheet.EndAsync(cancel);
                sheet = await BeginAsync(workbook, texts, ++number, header, widths, cancel);
            }

            Add(sheet, row, locale);
            await sheet.EndRowAsync(cancel);
        }

        await sheet.EndAsync(cancel);
        return number;
    }

    private static void Add(SheetWriter sheet, ExportRow row, Locale locale)
    {
        sheet.StartRow();
        sheet.Add(row.Indicator);
        sheet.Add(row.IndicatorName);
        sheet.Add(row.Area);
        sheet.Add(row.AreaName);
        sheet.Add(row.Nationality);
        sheet.Add(row.NationalityName);
        sheet.Add(row.Year);
        sheet.Add(row.Months.ToString());
        if (row.Value is { } value)
            sheet.Add(value, WorkbookParts.Thousands);
        else
            sheet.Empty();
        sheet.Add(row.Status.Code());
        sheet.Add(row.Printed);
        sheet.Add(row.Unit);
        sheet.Add(row.Note);
        sheet.Add(row.Bulletin);
        sheet.Add(row.Place);
        sheet.Add(row.Published);
        if (row.Days is { } days)
        {
            sheet.Add(days.From);
            sheet.Add(days.Until);
        }

        if (row.Measured is { } measured)
        {
            sheet.Add(measured.Measure);
            if (measured.Value is { } found)
                sheet.Add(found);
            else
                sheet.Empty();
            sheet.Add(measured.Refused);
        }

        sheet.Add(StatusWords.Of(row.Status, locale));
    }

    private static async Task NotesAsync(
        PartWriter workbook, SheetTexts texts, int number, ExportNotes notes, CancellationToken cancel)
    {
        string[] header = [notes.Title, ""];
        var sheet = await BeginAsync(workbook, texts, number, header, [28, 100], cancel);
        foreach (var (name, text) in notes.Lines)
        {
            sheet.StartRow();
            sheet.Add(name, WorkbookParts.Bold);
            sheet.Add(text, WorkbookParts.Wrapped);
            await sheet.EndRowAsync(cancel);
        }

        await sheet.EndAsync(cancel);
    }

    private static async Task SourcesAsync(
        PartWriter workbook, SheetTexts texts, int number, IEnumerable<Bulletin> sources, CancellationToken cancel)
    {
        var sheet = await BeginAsync(
            workbook, texts, number, ExportSources.Columns, [34, 60, 30, 12, 12, 60, 40, 66], cancel);
        foreach (var bulletin in sources.OrderByDescending(b => b.Published.LastDay).ThenBy(b => b.Id, StringComparer.Ordinal))
        {
            sheet.StartRow();
            foreach (var text in ExportSources.Texts(bulletin))
                sheet.Add(text);
            await sheet.EndRowAsync(cancel);
        }

        await sheet.EndAsync(cancel);
    }

    private static async Task<SheetWriter> BeginAsync(
        PartWriter workbook, SheetTexts texts, int number, IReadOnlyList<string> header, IReadOnlyList<double> widths,
        CancellationToken cancel)
    {
        SheetWriter sheet = new(workbook, WorkbookParts.Sheet(number), texts, widths);
        sheet.StartRow();
        foreach (var name in header)
            sheet.Add(name, WorkbookParts.Header);
        await sheet.EndRowAsync(cancel);
        return sheet;
    }
}
