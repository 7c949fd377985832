using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BorderStats.Exports.Workbooks;

/// <summary>
/// The texts of a workbook's cells, each kept once however many cells have it, and sent after all sheets. No more are kept
/// than memory bears; a cell whose text has no place here holds it itself.
/// </summary>
internal sealed partial class SheetTexts
{
    private const int Most = 1 << 16, LongestText = 32_767;

    private readonly Dictionary<string, int> _places = [];

    /// <summary>Where a text stands, from zero, or null where no more are taken.</summary>
    public int? Place(string text)
    {
        if (_places.TryGetValue(text, out var place))
            return place;
        if (_places.Count == Most)
            return null;
        _places.Add(text, _places.Count);
        return _places.Count - 1;
    }

    public async Task WriteAsync(PartWriter workbook, CancellationToken cancel)
    {
        using MemoryStream written = new();
        using (var xml = OpenXmlWriter.Create(written))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement(new SharedStringTable());
            foreach (var text in _places.Keys)
                xml.WriteElement(new SharedStringItem(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve }));
            xml.WriteEndElement();
        }

        await using (var part = workbook.Open(WorkbookParts.Texts))
            await part.WriteAsync(written.GetBuffer().AsMemory(0, (int)written.Length), cancel);
        await workbook.SendAsync(cancel);
    }

    /// <summary>A text without what would have the file refused: letters that XML cannot carry, more than a cell holds.</summary>
    public static string Allowed(string text)
    {
        var cut = text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
        var letters = cut.AsSpan();
        return letters.ContainsAnyInRange('\0', '\u001F') || letters.ContainsAnyInRange('\uD800', '\uFFFF')
            ? Forbidden().Replace(cut, "\uFFFD")
            : cut;
    }

    [GeneratedRegex(@"[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\uD800-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Forbidden();
}
