using System.Buffers;
using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BorderStats.Exports.Workbooks;

/// <summary>
/// Writes one sheet, row after row, into a workbook that is sent while it is made: no more than some rows of it are ever
/// in memory. Texts stand as texts in their cells, so that none is run as a formula. What is around the rows is the
/// library's; the cells are written here, for the library takes several times as long over them.
/// </summary>
internal sealed class SheetWriter
{
    private const int Pending = 1 << 16;

    private static readonly byte[][] TextCells = Cells(" t=\"s\"><x:v>"),
        InlineCells = Cells(" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">"), NumberCells = Cells("><x:v>");

    private readonly PartWriter _workbook;
    private readonly SheetTexts _texts;
    private readonly IReadOnlyList<double> _widths;
    private readonly Stream _part;
    private readonly ArrayBufferWriter<byte> _pending = new(2 * Pending);

    /// <param name="widths">Of the columns, in characters.</param>
    public SheetWriter(PartWriter workbook, string part, SheetTexts texts, IReadOnlyList<double> widths)
    {
        (_workbook, _part, _texts, _widths) = (workbook, workbook.Open(part), texts, widths);
        Write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>");
        Write(Frame().Before);
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    public void StartRow()
    {
        _pending.Write("<x:row>"u8);
        Rows++;
    }

    public void Add(string text, int style = WorkbookParts.Plain)
    {
        if (text.Length == 0)
        {
            Empty();
        }
        else if (_texts.Place(text) is { } place)
        {
            _pending.Write(TextCells[style]);
            Write(place);
            _pending.Write("</x:v></x:c>"u8);
        }
        else
        {
            _pending.Write(InlineCells[style]);
            Write(SecurityElement.Escape(SheetTexts.Allowed(text)));
            _pending.Write("</x:t></x:is></x:c>"u8);
        }
    }

    public void Add(double number, int style = WorkbookParts.Plain)
    {
        _pending.Write(NumberCells[style]);
        Write(number);
        _pending.Write("</x:v></x:c>"u8);
    }

    /// <summary>A cell without a figure: neither a zero nor a text.</summary>
    public void Empty() => _pending.Write("<x:c/>"u8);

    public ValueTask EndRowAsync(CancellationToken cancel)
    {
        _pending.Write("</x:row>"u8);
        return _pending.WrittenCount < Pending ? ValueTask.CompletedTask : SendAsync(cancel);
    }

    /// <summary>Without this the sheet has no end, as it should be where something failed.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        Write(Frame().After);
        await _part.WriteAsync(_pending.WrittenMemory, cancel);
        await _part.DisposeAsync();
        await _workbook.SendAsync(cancel);
    }

    private async ValueTask SendAsync(CancellationToken cancel)
    {
        await _part.WriteAsync(_pending.WrittenMemory, cancel);
        _pending.ResetWrittenCount();
        await _workbook.SendAsync(cancel);
    }

    private void Write(string xml) => Encoding.UTF8.GetBytes(xml, _pending);

    private void Write<T>(T number) where T : IUtf8SpanFormattable
    {
        const int Longest = 32;
        number.TryFormat(_pending.GetSpan(Longest), out var written, default, CultureInfo.InvariantCulture);
        _pending.Advance(written);
    }

    /// <summary>What stands before the rows, and after as many of them as there are now.</summary>
    private (string Before, string After) Frame()
    {
        Worksheet sheet = new(
            new SheetViews(new SheetView(new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }),
            new Columns(_widths.Select((width, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = width,
                CustomWidth = true,
            })),
            new SheetData(),
            new AutoFilter { Reference = $"A1:{Name(_widths.Count)}{Rows}" });
        const string Data = "x:sheetData";
        var parts = sheet.OuterXml.Split($"<{Data} />");
        return ($"{parts[0]}<{Data}>", $"</{Data}>{parts[1]}");
    }

    private static byte[][] Cells(string start) =>
    [
        .. Enumerable.Range(0, WorkbookParts.Styles).Select(style =>
            Encoding.UTF8.GetBytes(style == WorkbookParts.Plain ? $"<x:c{start}" : $"<x:c s=\"{style}\"{start}")),
    ];

    private static string Name(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Name((column - 1) / 26) + Name(((column - 1) % 26) + 1);
}
