using System.Globalization;

namespace BorderStats.Bulletins.Files;

/// <summary>A row with its cells that have content, in the order of their columns.</summary>
/// <param name="Sheet">The sheet's name; empty for a CSV file.</param>
/// <param name="Line">The line in the file, counted from 1, so that a cell can be found by eye.</param>
public sealed record BulletinRow(string Sheet, int Line, IReadOnlyList<BulletinCell> Cells)
{
    /// <summary>The text of a column, empty where there is none.</summary>
    public string this[int column] => Cell(column)?.Text ?? "";

    public BulletinCell? Cell(int column)
    {
        // A row without gaps has each cell at its own column; others are searched.
        if (column < Cells.Count && Cells[column].Column == column)
            return Cells[column];
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
                return cell;
        }

        return null;
    }

    /// <summary>The place of a cell as people count: "sheet!B7" in a workbook, "line:column" in a CSV file.</summary>
    public string Place(int column) => PlaceOf(Sheet, Line, column);

    public static string PlaceOf(string sheet, int line, int column) => sheet.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{line}:{column + 1}")
        : string.Create(CultureInfo.InvariantCulture, $"{sheet}!{Letters(column)}{line}");

    /// <summary>The letters of a column: A, B … Z, AA.</summary>
    public static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    /// <summary>The column that letters name, counted from 0; null where they name none.</summary>
    public static int? ColumnOf(string letters) => letters.Length is > 0 and <= 3 && letters.All(char.IsAsciiLetter)
        ? letters.ToUpperInvariant().Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1
        : null;
}
