namespace BorderStats.Bulletins;

/// <summary>A table as printed: texts and their places, nothing interpreted yet.</summary>
public sealed record BulletinTable(IReadOnlyList<BulletinRow> Rows);

/// <param name="Line">The line in the file, counted from 1, so that a cell can be found by eye.</param>
public sealed record BulletinRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The text of a column, empty where the row is shorter.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    /// <summary>The place of a cell as people count, "line:column" from 1.</summary>
    public string Place(int column) => $"{Line}:{column + 1}";
}
