using System.IO.Compression;
using System.Xml;

namespace BorderStats.Bulletins.Files;

/// <summary>
/// Which part of an .xlsx package holds which sheet: the workbook names the sheets, its relations name the parts.
/// </summary>
internal static class WorkbookSheets
{
    /// <summary>The names of the sheets by the full names of their parts.</summary>
    public static Dictionary<string, string> Names(ZipArchive package)
    {
        var parts = Elements(package, "xl/_rels/workbook.xml.rels", "Relationship",
            x => (x.GetAttribute("Id"), x.GetAttribute("Target")))
            .Where(r => r is { Item1: not null, Item2: not null }).DistinctBy(r => r.Item1)
            .ToDictionary(r => r.Item1!, r => Full(r.Item2!));
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        // A workbook saved as "Strict Open XML" has the same under the standard's own name.
        const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        Dictionary<string, string> names = [];
        foreach (var (id, name) in Elements(package, "xl/workbook.xml", "sheet",
            x => (x.GetAttribute("id", Relations) ?? x.GetAttribute("id", Strict), x.GetAttribute("name"))))
        {
            if (id is not null && name is not null && parts.TryGetValue(id, out var part))
                names[part] = name;
        }

        return names;
    }

    private static string Full(string target) => target.StartsWith('/') ? target[1..] : $"xl/{target}";

    private static List<T> Elements<T>(ZipArchive package, string part, string element, Func<XmlReader, T> read)
    {
        List<T> found = [];
        if (package.GetEntry(part) is not { } entry)
            return found;
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName == element)
                found.Add(read(xml));
        }

        return found;
    }
}
