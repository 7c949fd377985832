using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Layouts;

/// <summary>A column as its header shows it.</summary>
/// <param name="Text">The text of the main header row over it, from the left where the header spans columns.</param>
/// <param name="Under">The text of the second header row, or empty.</param>
internal sealed record HeaderColumn(int Column, string Text, NamedThing Names, string Under, NamedThing Part);

/// <summary>The header of a grid: its row, a second row that splits the columns, and where the figures begin.</summary>
internal sealed record GridHeader(
    BulletinRow Main, BulletinRow? Second, IReadOnlyList<HeaderColumn> Columns, Dimension Across)
{
    private const int RowsSearched = 250, RowsBelow = 60;

    public int LastLine => Second?.Line ?? Main.Line;

    /// <summary>
    /// The row under which the most columns of figures stand; the first of several alike, for pages repeat it.
    /// </summary>
    public static GridHeader? Find(BulletinSheet sheet, CodelistLookup names)
    {
        GridHeader? best = null;
        var bestScore = 0;
        for (var i = 0; i < Math.Min(sheet.Rows.Count - 1, RowsSearched); i++)
        {
            if (!CanBeHeader(sheet.Rows[i]) || At(sheet, i, names) is not { } header)
                continue;
            var score = header.Columns.Sum(c => c.Names.Code.Length == 0 ? 1 : 4);
            if (score > bestScore)
                (best, bestScore) = (header, score);
        }

        return best;
    }

    // A header has texts and years, and no other number.
    private static bool CanBeHeader(BulletinRow row) => row.Cells.Count >= 2
        && row.Cells.All(c => c.Number is null
            ? WholeNumber.Parse(c.Text) is null || YearWords.Of(c.Text) is not null
            : YearWords.Of(c.Text) is not null)
        && row.Cells.Any(c => c.Text.Any(char.IsLetter) || YearWords.Of(c.Text) is not null);

    private static GridHeader? At(BulletinSheet sheet, int index, CodelistLookup names)
    {
        var main = sheet.Rows[index];
        var second = SecondRow(sheet, index, names);
        var below = sheet.Rows.Skip(index + (second is null ? 1 : 2)).Take(RowsBelow).ToArray();
        HashSet<int> figures = [.. FigureColumns(main, second, below, names)];
        HeaderColumn[] columns = [.. ColumnsOf(main, second, names)
            .Where(c => figures.Contains(c.Column) && !IsLabel(c, names))];
        if (columns.Length == 0 || columns.All(c => c.Names.IsTotal) || YearsInARowOfFigures(main, columns))
            return null;
        var across = Majority(columns, names);
        return new(main, second, across is Dimension.Point ? AmongPoints(columns, names) : columns, across);
    }

    /// <summary>
    /// The columns of a table of points: whatever else a name may mean, here it is a point or a total, so that "Otros"
    /// is no nationality and "Ciudad de México (AICM)" no state.
    /// </summary>
    private static HeaderColumn[] AmongPoints(HeaderColumn[] columns, CodelistLookup names)
    {
        string[] texts = [.. columns.Select(c => c.Text)];
        return [.. columns.Select(c => c.Names.IsTotal || c.Names.Dimension is Dimension.Months or Dimension.Year
            ? c
            : c with { Names = new(Dimension.Point, PointNames.Code(c.Text, texts, names) ?? "", false) })];
    }

    // "Chiapas, 2019, 2020" may be a state with two figures: years stand in a header only where all numbers of the row
    // are years, each once and in order.
    private static bool YearsInARowOfFigures(BulletinRow main, HeaderColumn[] columns)
    {
        int[] years = [.. columns.Where(c => c.Names.Dimension is Dimension.Year)
            .Select(c => YearWords.Of(c.Text) ?? 0)];
        return years.Length > 1 && !years.SequenceEqual(years.Distinct().Order())
            && !years.SequenceEqual(years.Distinct().OrderDescending())
            && main.Cells.Count > 0;
    }

    private static bool IsLabel(HeaderColumn column, CodelistLookup names) => column.Names == NamedThing.Nothing
        && LongLayout.DimensionOf(column.Text, names) is Dimension.Area or Dimension.Nationality or Dimension.Year
            or Dimension.Months or Dimension.Point;

    private static BulletinRow? SecondRow(BulletinSheet sheet, int index, CodelistLookup names)
    {
        var next = sheet.Rows[index + 1];
        return next.Line - sheet.Rows[index].Line <= 2
            && next.Cells.Count(c => CellText.Named(c, names) is { Dimension: Dimension.Part }) >= 2
            && next.Cells.All(c => c.Number is null) ? next : null;
    }

    private static IEnumerable<HeaderColumn> ColumnsOf(BulletinRow main, BulletinRow? second, CodelistLookup names)
    {
        if (second is null)
            return main.Cells.Select(
                c => new HeaderColumn(c.Column, c.Text.Trim(), CellText.Named(c, names), "", NamedThing.Nothing));
        return main.Cells.Select(c => c.Column).Union(second.Cells.Select(c => c.Column)).Order().Select(column =>
        {
            // A header that spans several columns stands in the first of them.
            var over = main.Cells.LastOrDefault(c => c.Column <= column);
            var under = second.Cell(column);
            var named = over.Text is null ? NamedThing.Nothing : CellText.Named(over, names);
            return new HeaderColumn(
                column, over.Text?.Trim() ?? "", named, under?.Text.Trim() ?? "",
                under is { } cell ? CellText.Named(cell, names) : NamedThing.Nothing);
        });
    }

    /// <summary>
    /// The columns in which texts do not outnumber figures; what each page repeats, its header and its mark, does not
    /// count.
    /// </summary>
    private static IEnumerable<int> FigureColumns(
        BulletinRow main, BulletinRow? second, BulletinRow[] rows, CodelistLookup names)
    {
        HashSet<string> headers = [.. main.Cells.Concat(second?.Cells ?? []).Where(c => c.Number is null)
            .Select(c => LayoutProfile.Bare(c.Text))];
        return rows.SelectMany(r => r.Cells)
            .Where(c => c.Number is not null
                || (!headers.Contains(LayoutProfile.Bare(c.Text)) && !Spelling.IsPageMark(c.Text)))
            .GroupBy(c => c.Column)
            .Where(g => g.Count(c => CellText.IsFigureLike(c, names)) * 2 >= g.Count())
            .Select(g => g.Key);
    }

    /// <summary>
    /// What most columns name. Where nothing else is named they are taken for points of entry, and a person is asked
    /// about those that no list has.
    /// </summary>
    private static Dimension Majority(HeaderColumn[] columns, CodelistLookup names)
    {
        HeaderColumn[] parts = [.. columns.Where(c => !c.Names.IsTotal)];
        if (parts.Count(c => names.Knows("point", c.Text)) * 2 > parts.Length)
            return Dimension.Point;
        var most = parts.GroupBy(c => c.Names.Dimension).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
        return most.Key is Dimension.None or Dimension.Part || most.Count() * 2 < parts.Length
            ? Dimension.Point
            : most.Key;
    }
}
