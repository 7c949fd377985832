namespace BorderStats.Bulletins.Files;

/// <summary>Cells that are printed as one. Lines count from 1, columns from 0, both ends included.</summary>
public sealed record MergedRange(int FirstLine, int FirstColumn, int LastLine, int LastColumn)
{
    public bool Contains(int line, int column) =>
        line >= FirstLine && line <= LastLine && column >= FirstColumn && column <= LastColumn;
}
