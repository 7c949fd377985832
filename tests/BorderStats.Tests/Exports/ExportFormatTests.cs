using System.Text;
using BorderStats.Exports;
using BorderStats.Exports.Workbooks;
using BorderStats.Statistics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Parquet;

namespace BorderStats.Tests.Exports;

/// <summary>Rows as workbook and Parquet: what is written is read back by others, the same as in the CSV.</summary>
public sealed class ExportFormatTests
{
    private static readonly Bulletin Source = new(
        1, "bulletin-1", "=cmd|'/c calc'!A0", "UPMRIP", BulletinKind.Official, PublicationDate.Parse("2020-01")!.Value, "", "", "b.xls",
        "abc", BulletinState.Published, default);

    private static readonly ExportRow[] Figures =
    [
        Row(2019, 1_204, ObservationStatus.Normal, "1,204"),
        Row(2020, 0, ObservationStatus.Provisional | ObservationStatus.Estimated, "-"),
        Row(2021, null, ObservationStatus.Missing, "S/D"),
        Row(2022, 4_000_000_000, ObservationStatus.Normal, "=cmd|'/c calc'!A0"),
        Row(2023, 5, ObservationStatus.Normal, " <b>\u0001&é\uD83D\uDE00 "),
    ];

    static ExportFormatTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task A_workbook_opens_without_repair()
    {
        using var file = await WorkbookAsync();
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook);

        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public async Task A_workbook_has_the_figures_as_numbers_notes_and_sources()
    {
        using var file = await WorkbookAsync();
        using var reader = ExcelReaderFactory.CreateReader(file);

        var data = Sheet(reader);
        reader.NextResult();
        var notes = Sheet(reader);
        reader.NextResult();
        var sources = Sheet(reader);

        Assert.Equal([.. ExportColumn.All.Select(c => c.Name), "status_name"], data[0]);
        Assert.Equal([1204.0, 0.0, null, 4_000_000_000.0, 5.0], data[1..].Select(r => r[8]));
        Assert.Equal(["normal", "estimated, provisional", "missing", "normal", "normal"], data[1..].Select(r => r[16]));
        Assert.Equal(["1,204", "-", "S/D", "=cmd|'/c calc'!A0", " <b>\uFFFD&é\uD83D\uDE00 "], data[1..].Select(r => r[10]));
        Assert.Contains(notes, line => line is ["status O", "missing: The bulletin gives no figure; it is not a zero."]);
        Assert.Equal(["bulletin-1", "=cmd|'/c calc'!A0", "UPMRIP", "official", "2020-01"], sources[1][..5]);
        Assert.False(reader.NextResult());
    }

    [Fact]
    public async Task The_header_of_a_workbook_is_frozen_and_filters_and_no_text_is_a_formula()
    {
        using var file = await WorkbookAsync();
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = workbook.WorkbookPart!.WorksheetParts.Single(p => p.Uri.OriginalString.EndsWith("sheet1.xml", StringComparison.Ordinal)).Worksheet!;

        Assert.Equal("A1:Q6", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal((1, "frozen"), ((int)sheet.Descendants<Pane>().Single().VerticalSplit!.Value, sheet.Descendants<Pane>().Single().State!.InnerText));
        Assert.Empty(sheet.Descendants<CellFormula>());
    }

    [Fact]
    public async Task A_workbook_of_more_texts_than_are_kept_once_reads_the_same()
    {
        const int Rows = 70_000;
        using var file = await WorkbookAsync(new(Enumerable.Range(0, Rows)
            .Select(n => Row(2019, n, ObservationStatus.Normal, $" <{n} & \u0001 ")).ToAsyncEnumerable()));
        using var reader = ExcelReaderFactory.CreateReader(file);

        var data = Sheet(reader);

        Assert.Equal(Rows + 1, data.Count);
        Assert.All(data[1..].Index(), row => Assert.Equal(
            [(double)row.Index, $" <{row.Index} & \uFFFD ", "Hoja1!B3", "normal"],
            [row.Item[8]!, row.Item[10]!, row.Item[14]!, row.Item[16]!]));
    }

    [Fact]
    public async Task Parquet_has_the_same_figures_with_null_for_a_missing_one()
    {
        using MemoryStream file = new();
        await ExportParquet.WriteAsync(file, Rows(), default);
        file.Position = 0;
        await using var reader = await ParquetReader.CreateAsync(file);
        using var group = reader.OpenRowGroupReader(0);

        var values = new long?[5];
        var printed = new string[5];
        await group.ReadAsync<long>(reader.Schema.FindDataField("value"), values);
        await group.ReadAsync(reader.Schema.FindDataField("printed"), printed);

        Assert.Equal(ExportColumn.All.Select(c => c.Name), reader.Schema.DataFields.Select(f => f.Name));
        Assert.Equal((1, 5L), (reader.RowGroupCount, group.RowCount));
        Assert.Equal([1204, 0, null, 4_000_000_000, 5], values);
        Assert.Equal(Figures.Select(f => f.Printed), printed);
    }

    [Fact]
    public async Task The_same_figures_are_the_same_bytes()
    {
        using MemoryStream first = await WorkbookAsync(), second = await WorkbookAsync();

        Assert.Equal(first.ToArray(), second.ToArray());
    }

    private static ExportRows Rows() => new(Figures.ToAsyncEnumerable());

    private static Task<MemoryStream> WorkbookAsync() => WorkbookAsync(Rows());

    private static async Task<MemoryStream> WorkbookAsync(ExportRows rows)
    {
        MemoryStream file = new();
        await ExportWorkbook.WriteAsync(
            file, rows, ExportNotes.Of("Figures", new(2026, 11, 26), [("Address", "=1+1")], rows, Locale.English), () => [Source], Locale.English, default);
        file.Position = 0;
        return file;
    }

    private static List<object?[]> Sheet(IExcelDataReader reader)
    {
        List<object?[]> rows = [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return rows;
    }

    private static ExportRow Row(int year, long? value, ObservationStatus status, string printed) => new(
        "returns", "Returns", "MX", "Mexico", "ALL", "All nationalities", year, MonthSpan.WholeYear, value, status, printed, "events", "",
        "bulletin-1", "Hoja1!B3", "2020-01");
}
