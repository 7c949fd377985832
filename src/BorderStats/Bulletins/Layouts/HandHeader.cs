using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>The header of a grid that a person pointed at.</summary>
internal static class HandHeader
{
    private const string Joint = " / ";

    public static GridHeader Of(BulletinSheet sheet, HandLayout said, CodelistLookup names)
    {
        BulletinRow[] rows = [.. sheet.Rows.Where(r => said.HeaderLines.Contains(r.Line))];
        var last = rows[^1].Line;
        HashSet<int> apart = [.. said.Labels.Keys.Concat(said.IgnoredColumns).Select(l => BulletinRow.ColumnOf(l) ?? -1)];
        HashSet<int> totals = [.. said.TotalColumns.Select(l => BulletinRow.ColumnOf(l) ?? -1)];
        var texts = Texts(sheet, said.HeaderLines);
        int[] columns = [.. texts.Keys.Union(totals).Order().Where(
            c => !apart.Contains(c) && (totals.Contains(c) || HasFigures(sheet, c, last, names)))];
        string[] beside = [.. columns.Select(c => texts.GetValueOrDefault(c, ""))];
        return new(
            rows[0], rows.Length > 1 ? rows[^1] : null,
            [.. columns.Select(c => Column(c, texts.GetValueOrDefault(c, ""), totals.Contains(c)))], said.Across);

        HeaderColumn Column(int column, string text, bool isTotal)
        {
            // The lowest line is the nearest to the figures.
            string[] pieces = [.. text.Split(Joint).Reverse()];
            isTotal |= names.Knows("total", pieces[0]);
            var code = pieces.Append(text).Select(p => Code(said.Across, p, beside, names)).FirstOrDefault(c => c is not null);
            return new(column, text, new(said.Across, isTotal ? "" : code ?? "", isTotal), "", NamedThing.Nothing);
        }
    }

    /// <summary>What stands over each column, the lines of the header joined; a merged cell stands over all it spans.</summary>
    public static IReadOnlyDictionary<int, string> Texts(BulletinSheet sheet, IReadOnlyList<int> lines)
    {
        BulletinRow[] rows = [.. sheet.Rows.Where(r => lines.Contains(r.Line))];
        var columns = sheet.Rows.SelectMany(r => r.Cells).Select(c => c.Column).Distinct();
        return columns.Order().Select(c => (Column: c, Text: string.Join(
                Joint, rows.Select(r => Over(sheet, r, c)).Where(t => t.Length > 0).Distinct())))
            .Where(c => c.Text.Length > 0).ToDictionary(c => c.Column, c => c.Text);
    }

    private static string Over(BulletinSheet sheet, BulletinRow row, int column)
    {
        if (row[column].Trim() is { Length: > 0 } own)
            return own;
        return sheet.MergedAt(row.Line, column) is { } merged
            ? sheet.Rows.FirstOrDefault(r => r.Line == merged.FirstLine)?[merged.FirstColumn].Trim() ?? ""
            : "";
    }

    private static string? Code(Dimension across, string text, string[] beside, CodelistLookup names) =>
        across is Dimension.Point ? PointNames.Code(text, beside, names) : CellText.Code(across, text, names);

    // A column of remarks at the right is none of figures.
    private static bool HasFigures(BulletinSheet sheet, int column, int last, CodelistLookup names)
    {
        BulletinCell[] cells = [.. sheet.Rows.Where(r => r.Line > last).Select(r => r.Cell(column)).OfType<BulletinCell>()];
        var figures = cells.Count(c => CellText.IsFigureLike(c, names));
        return figures > 0 && figures * 2 >= cells.Length;
    }
}
