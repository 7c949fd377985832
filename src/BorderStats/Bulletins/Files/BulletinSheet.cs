namespace BorderStats.Bulletins.Files;

/// <summary>One sheet of a workbook, or the whole of a CSV file, which has no sheet name.</summary>
/// <param name="Rows">The rows that have a cell with content, from the top.</param>
public sealed record BulletinSheet(string Name, IReadOnlyList<BulletinRow> Rows, IReadOnlyList<MergedRange> Merged)
{
    /// <summary>How many cells have content: what the accounting of a reading must come to.</summary>
    public int CellCount { get; } = Rows.Sum(r => r.Cells.Count);

    /// <summary>The merged range that a cell lies in, or null.</summary>
    public MergedRange? MergedAt(int line, int column) =>
        Merged.Count == 0 ? null : Merged.FirstOrDefault(m => m.Contains(line, column));
}
