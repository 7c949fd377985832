using System.Globalization;
using System.Xml;

namespace BorderStats.Bulletins.Files;

/// <summary>
/// The cells of a workbook that its reader does not tell from others: formulas, and errors such as "#REF!", which it
/// reads as nothing.
/// </summary>
internal sealed class SpecialCells
{
    private int _errors;

    /// <summary>The cells with a formula, and whether its result is stored beside it.</summary>
    public Dictionary<(string Sheet, int Line, int Column), bool> Formulas { get; } = [];

    /// <summary>The errors by their lines, so that a row finds its own.</summary>
    public Dictionary<(string Sheet, int Line), SortedDictionary<int, string>> Errors { get; } = [];

    public void AddError(string sheet, int line, int column, string error)
    {
        if (!Errors.TryGetValue((sheet, line), out var row))
            Errors[(sheet, line)] = row = [];
        row[column] = error;
        _errors++;
    }

    /// <summary>
    /// Looks through the part of a sheet in an .xlsx package, and no further than there may be cells.
    /// </summary>
    public void Read(Stream part, string sheet, int mostCells)
    {
        using var xml = XmlReader.Create(
            part, new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreWhitespace = true });
        var (cell, isError, element) = ((Sheet: sheet, Line: 0, Column: -1), false, "");
        while (Formulas.Count + _errors <= mostCells && xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text && element == "v" && isError)
                AddError(sheet, cell.Line, cell.Column, xml.Value.Trim());
            if (xml.NodeType is not XmlNodeType.Element)
                continue;
            element = xml.LocalName;
            if (element == "row")
                cell = (sheet, int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var line)
                    ? line
                    : cell.Line + 1, -1);
            else if (element == "c")
                (cell, isError) = ((sheet, cell.Line, ColumnOf(xml.GetAttribute("r")) ?? cell.Column + 1),
                    xml.GetAttribute("t") == "e");
            else if (element == "f")
                Formulas[cell] = false;
            else if (element == "v" && !xml.IsEmptyElement && Formulas.ContainsKey(cell))
                Formulas[cell] = true;
        }
    }

    // A cell may leave out where it stands: then it comes right after the one before.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
            column = (column * 26) + (char.ToUpperInvariant(c) - 'A') + 1;
        return column > 0 ? column - 1 : null;
    }
}
