using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// What a person is likely to say of a sheet, so that a form need not begin empty: shown and corrected, never believed.
/// </summary>
public static class HandGuess
{
    private const int MostLabels = 300;

    /// <summary>What was said or recognised of the sheet already, else what its cells look like.</summary>
    public static HandLayout Of(BulletinSheet sheet, BulletinLayout? layout, CodelistLookup names) =>
        layout?.ByHand ?? (layout is null ? FromCells(sheet, names) : FromLayout(sheet, layout));

    private static HandLayout FromLayout(BulletinSheet sheet, BulletinLayout layout) => new(
        sheet.Name,
        layout.Rows.Count == 0 ? [layout.FirstLine - 1]
            : [.. layout.Rows.Where(r => r.Role is LineRole.Header && r.Line < layout.FirstLine
                && sheet.Rows.Any(s => s.Line == r.Line && s.Cells.Count > 1)).Select(r => r.Line)],
        layout.Columns.Where(c => c.Role is LineRole.Label && HandLayout.Nameable.Contains(c.Dimension))
            .ToDictionary(c => BulletinRow.Letters(c.Column), c => c.Dimension),
        layout.Columns.FirstOrDefault(c => c.Role is LineRole.Figure)?.Dimension ?? Dimension.None, layout.Indicator)
    {
        Year = layout.Year,
        Months = layout.Months,
        TotalLines = [.. layout.Rows.Where(r => r.Role is LineRole.Total).Select(r => r.Line)],
        TotalColumns = Letters(layout, LineRole.Total),
        IgnoredColumns = Letters(layout, LineRole.Ignored),
        Dash = layout.Dash,
    };

    private static string[] Letters(BulletinLayout layout, LineRole role) =>
        [.. layout.Columns.Where(c => c.Role == role).Select(c => BulletinRow.Letters(c.Column))];

    private static HandLayout FromCells(BulletinSheet sheet, CodelistLookup names)
    {
        var columns = sheet.Rows.SelectMany(r => r.Cells).GroupBy(c => c.Column).OrderBy(g => g.Key).ToArray();
        Dictionary<int, Dimension> labels = columns.Select(g => (g.Key, Names: Names(g, names)))
            .Where(c => c.Names is not Dimension.None).ToDictionary(c => c.Key, c => c.Names);
        int[] texts = [.. columns.Where(g => !labels.ContainsKey(g.Key)
            && g.Count(c => CellText.IsFigureLike(c, names)) * 2 < g.Count()).Select(g => g.Key)];
        var body = sheet.Rows.Index().FirstOrDefault(r => r.Item.Cells.Count > 1
            && labels.Any(l => CellText.Code(l.Value, r.Item[l.Key], names) is not null)
            && r.Item.Cells.Any(c => !labels.ContainsKey(c.Column) && CellText.IsFigureLike(c, names)));
        return new(
            sheet.Name, body.Index > 0 ? [sheet.Rows[body.Index - 1].Line] : [],
            labels.ToDictionary(l => BulletinRow.Letters(l.Key), l => l.Value), Dimension.None, "")
        {
            IgnoredColumns = [.. texts.Select(BulletinRow.Letters)],
        };
    }

    private static Dimension Names(IEnumerable<BulletinCell> column, CodelistLookup names)
    {
        string[] texts = [.. column.Select(c => c.Text.Trim()).Distinct().Take(MostLabels)];
        var best = HandLayout.Nameable
            .Select(d => (Names: d, Known: texts.Count(t => CellText.Code(d, t, names) is not null)))
            .MaxBy(d => d.Known);
        return best.Known * 3 > texts.Length ? best.Names : Dimension.None;
    }
}
