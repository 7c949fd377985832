using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Finds the sums that no list names: a row that in every column is the sum of the rows below it, down to a blank line,
/// is a group whatever it is called.
/// </summary>
internal static class GridGroups
{
    private const int GroupDepth = 3, LeastRows = 2;

    public static IReadOnlyList<RowLayout> WithSums(
        BulletinSheet sheet, List<RowLayout> rows, IReadOnlyList<int> figureColumns, CodelistLookup names)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is { Role: LineRole.Figure, Code: "", Label.Length: > 0 }
                && IsSumOfBlock(sheet, rows, i, figureColumns, names))
                rows[i] = rows[i] with { Role = LineRole.Total, Depth = GroupDepth };
        }

        return rows;
    }

    private static bool IsSumOfBlock(
        BulletinSheet sheet, List<RowLayout> rows, int at, IReadOnlyList<int> columns, CodelistLookup names)
    {
        var end = at + 1;
        while (end < rows.Count && IsMember(rows[end]) && rows[end].Line == rows[end - 1].Line + 1)
            end++;
        if (end - at - 1 < LeastRows)
            return false;
        var any = false;
        foreach (var column in columns)
        {
            if (Value(sheet.Rows[at], column, names) is not { } whole)
                continue;
            var sum = 0L;
            for (var i = at + 1; i < end; i++)
                sum += Value(sheet.Rows[i], column, names) ?? 0;
            if (sum != whole)
                return false;
            any |= whole > 0;
        }

        return any;
    }

    // A country without any figure is a name alone.
    private static bool IsMember(RowLayout row) =>
        row.Role is LineRole.Figure || row is { Role: LineRole.Header, Label.Length: > 0 };

    private static long? Value(BulletinRow row, int column, CodelistLookup names) =>
        row.Cell(column) is not { } cell ? null
        : cell.Number is { } number ? WholeNumber.Of(number)
        : MissingMark.Of(cell.Text, DashMeaning.Unsaid, names) is null ? WholeNumber.Parse(cell.Text) : null;
}
