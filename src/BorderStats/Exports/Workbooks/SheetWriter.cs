using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BorderStats.Exports.Workbooks;

/// <summary>
/// Writes one sheet, row after row, into a workbook that is sent while it is made: no more than some rows of it are ever
/// in memory. Texts stand as texts in their cells, so that none is run as a formula.
/// </summary>
internal sealed partial class SheetWriter : IAsyncDisposable
{
    private const int Pending = 1 << 16, LongestText = 32_767;

    // What each element is called; the library reads no more of them.
    private readonly OpenXmlElement _row = new Row(), _cell = new Cell(), _inline = new InlineString(), _text = new Text(),
        _value = new CellValue();

    private readonly PartWriter _workbook;
    private readonly Stream _part;
    private readonly MemoryStream _pending = new(2 * Pending);
    private readonly OpenXmlWriter _xml;
    private readonly OpenXmlAttribute[][] _texts, _numbers;

    /// <param name="widths">Of the columns, in characters.</param>
    public SheetWriter(PartWriter workbook, string part, IReadOnlyList<double> widths)
    {
        (_workbook, _part) = (workbook, workbook.Open(part));
        _xml = OpenXmlWriter.Create(_pending);
        _texts = [.. Enumerable.Range(0, WorkbookParts.Styles).Select(s => Attributes(s, new OpenXmlAttribute("t", "", "inlineStr")))];
        _numbers = [.. Enumerable.Range(0, WorkbookParts.Styles).Select(s => Attributes(s))];
        Begin(widths);
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    public void StartRow()
    {
        _xml.WriteStartElement(_row);
        Rows++;
    }

    public void Add(string text, int style = WorkbookParts.Plain)
    {
        if (text.Length == 0)
        {
            Empty();
            return;
        }

        _xml.WriteStartElement(_cell, _texts[style]);
        _xml.WriteStartElement(_inline);
        _xml.WriteStartElement(_text);
        _xml.WriteString(Allowed(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    public void Add(double number, int style = WorkbookParts.Plain)
    {
        _xml.WriteStartElement(_cell, _numbers[style]);
        _xml.WriteStartElement(_value);
        _xml.WriteString(number.ToString(CultureInfo.InvariantCulture));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>A cell without a figure: neither a zero nor a text.</summary>
    public void Empty()
    {
        _xml.WriteStartElement(_cell);
        _xml.WriteEndElement();
    }

    public ValueTask EndRowAsync(CancellationToken cancel)
    {
        _xml.WriteEndElement();
        return _pending.Length < Pending ? ValueTask.CompletedTask : SendAsync(cancel);
    }

    /// <summary>Without this the sheet has no end, as it should be where something failed.</summary>
    public async Task EndAsync(int columns, CancellationToken cancel)
    {
        _xml.WriteEndElement();
        _xml.WriteElement(new AutoFilter { Reference = $"A1:{Column(columns)}{Rows}" });
        _xml.WriteEndElement();
        _xml.Close();
        await _part.WriteAsync(_pending.ToArray(), cancel);
        await _part.DisposeAsync();
        await _workbook.SendAsync(cancel);
    }

    public ValueTask DisposeAsync()
    {
        _xml.Dispose();
        return _pending.DisposeAsync();
    }

    private void Begin(IReadOnlyList<double> widths)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement(new Worksheet());
        _xml.WriteElement(new SheetViews(new SheetView(new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 }));
        _xml.WriteElement(new Columns(widths.Select((width, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = width,
            CustomWidth = true,
        })));
        _xml.WriteStartElement(new SheetData());
    }

    private async ValueTask SendAsync(CancellationToken cancel)
    {
        await _part.WriteAsync(_pending.GetBuffer().AsMemory(0, (int)_pending.Length), cancel);
        _pending.SetLength(0);
        await _workbook.SendAsync(cancel);
    }

    private static OpenXmlAttribute[] Attributes(int style, params OpenXmlAttribute[] others) => style == WorkbookParts.Plain
        ? others
        : [new("s", "", style.ToString(CultureInfo.InvariantCulture)), .. others];

    // A letter that XML cannot carry would end the file; a longer text than a cell holds, have it refused.
    private static string Allowed(string text)
    {
        var cut = text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
        var letters = cut.AsSpan();
        return letters.ContainsAnyInRange('\0', '\u001F') || letters.ContainsAnyInRange('\uD800', '\uFFFF')
            ? Forbidden().Replace(cut, "\uFFFD")
            : cut;
    }

    [GeneratedRegex(@"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\uD800-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Forbidden();

    private static string Column(int number) =>
        number <= 26 ? ((char)('A' + number - 1)).ToString() : Column((number - 1) / 26) + Column(((number - 1) % 26) + 1);
}
