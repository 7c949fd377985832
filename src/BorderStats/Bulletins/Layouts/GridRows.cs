using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Says of each row of a grid what it is.</summary>
internal sealed class GridRows(
    BulletinSheet sheet, GridHeader header, IReadOnlyList<ColumnLayout> columns, GridTitle title, CodelistLookup names)
{
    // How deep a row stands among the sums; a sum adds up what stands deeper, down to the next row as high.
    private const int Country = 0, SomeOfAll = 1, Beside = 2, Name = 9;

    private readonly int[] _figureColumns = [.. columns.Where(c => c.Role is not LineRole.Label).Select(c => c.Column)];
    private readonly ColumnLayout[] _labels = [.. columns.Where(c => c.Role is LineRole.Label)];
    private readonly HashSet<string> _header = [.. header.Main.Cells.Select(c => Bare(c.Text))];
    private readonly HashSet<string> _second = [.. (header.Second?.Cells ?? []).Select(c => Bare(c.Text))];

    /// <summary>
    /// What the rows are named after: the last label column that names states, countries
    /// or points, else years or months.
    /// </summary>
    public Dimension Down { get; } = NameColumn(columns)?.Dimension ?? Dimension.None;

    public IReadOnlyList<RowLayout> Find()
    {
        List<RowLayout> rows = [.. sheet.Rows.Select(Row)];
        return GridGroups.WithSums(sheet, StandingBeside(rows), _figureColumns, names);
    }

    /// <summary>The column whose texts name the rows.</summary>
    public static ColumnLayout? NameColumn(IReadOnlyList<ColumnLayout> columns)
    {
        ColumnLayout[] labels = [.. columns.Where(c => c.Role is LineRole.Label)];
        return labels.LastOrDefault(c => c.Dimension is Dimension.Area or Dimension.Nationality or Dimension.Point)
            ?? labels.LastOrDefault(c => c.Dimension is Dimension.Year or Dimension.Months) ?? labels.LastOrDefault();
    }

    private RowLayout Row(BulletinRow row)
    {
        var label = Label(row);
        if (row == header.Main || row == header.Second || IsHeaderAgain(row))
            return new(row.Line, label, LineRole.Header);
        if (!HasFigures(row))
            return new(row.Line, label, RoleOfText(row, label));
        if (row.Line < header.Main.Line)
            return new(row.Line, label, LineRole.Ignored);
        return label.Length == 0 ? new(row.Line, label, LineRole.Figure, "", Name) : Named(row.Line, label);
    }

    private RowLayout Named(int line, string label)
    {
        if (names.Code("total", label) is { } total && Down is not Dimension.Months
            || names.Code("total", label) is "all")
            return Sum(line, label, names.Code("total", label)!);
        if (Down is Dimension.Nationality or Dimension.Area && names.Code("group", label) is { } level
            && int.TryParse(level, System.Globalization.CultureInfo.InvariantCulture, out var depth))
            return new(line, label, LineRole.Total, GroupCode(label), Beside + depth - 1);
        // A state over its points of entry.
        if (Down is Dimension.Point && !names.Knows("point", label) && names.Code("area", label) is { } state)
            return new(line, label, LineRole.Total, state, Beside);
        return new(line, label, LineRole.Figure, CellText.Code(Down, label, names) ?? "", Name);
    }

    private RowLayout Sum(int line, string label, string total) => total == "all"
        ? new(line, label, LineRole.Total, CellText.CodeOfAll(Down, title.Months?.ToString() ?? MonthsDown()), Country)
        : new(line, label, LineRole.Total, GroupCode(label), SomeOfAll);

    /// <summary>The code of a continent, of a region or of all foreigners; empty for a sum that no list has.</summary>
    private string GroupCode(string label) =>
        Down is Dimension.Nationality ? names.Code("nationality-group", label) ?? "" : "";

    /// <summary>The months that the rows of figures name, first to last.</summary>
    private string MonthsDown()
    {
        MonthSpan[] months = [.. sheet.Rows.Where(r => r.Line > header.LastLine && HasFigures(r))
            .Select(r => MonthWords.Span(Label(r))).OfType<MonthSpan>()];
        return months.Length == 0
            ? MonthSpan.WholeYear.ToString()
            : new MonthSpan(months.Min(m => m.First), months.Max(m => m.Last)).ToString();
    }

    /// <summary>
    /// Nationals stand beside all foreigners, and stateless, unspecified and others beside the continents, where a
    /// table groups its countries at all: they belong to no continent, though they stand below the last one.
    /// </summary>
    private static List<RowLayout> StandingBeside(List<RowLayout> rows)
    {
        if (!rows.Exists(r => r is { Role: LineRole.Total, Depth: > Country }))
            return rows;
        for (var i = 1; i < rows.Count; i++)
        {
            var isApart = i + 1 == rows.Count || rows[i].Line - rows[i - 1].Line > 1;
            if (rows[i].Role is not LineRole.Figure || !isApart)
                continue;
            if (rows[i].Code is "MEX" && rows[i - 1].Role is not LineRole.Figure)
                rows[i] = rows[i] with { Depth = SomeOfAll };
            else if (rows[i].Code is "XXA" or "XXX" or "OTH")
                rows[i] = rows[i] with { Depth = Beside };
        }

        return rows;
    }

    private LineRole RoleOfText(BulletinRow row, string label)
    {
        var text = row.Cells[0].Text.Trim();
        if (title.Title.Length > 0 && row.Cells.Any(c => Bare(c.Text) == Bare(title.Title)))
            return LineRole.Header;
        if (row.Cells.All(c => Spelling.IsPageMark(c.Text) || c.Number is not null))
            return LineRole.Header;
        var isHeading = label.Length > 0 && row.Line > header.LastLine
            && (names.Knows("group", label) || names.Knows("total", label)
                || CellText.Code(Down, label, names) is not null);
        return isHeading && text.Length < 60 ? LineRole.Header : LineRole.Note;
    }

    private bool HasFigures(BulletinRow row) =>
        _figureColumns.Any(c => row.Cell(c) is { } cell && CellText.IsFigureLike(cell, names))
        || (Label(row).Length > 0
            && row.Cells.Count(c => _figureColumns.Contains(c.Column)) * 2 > _figureColumns.Length);

    // A printed page begins with the header again, perhaps with another footnote mark.
    private bool IsHeaderAgain(BulletinRow row)
    {
        if (row.Line <= header.Main.Line || row.Cells.Count < 2)
            return false;
        var same = row.Cells.Count(c => _header.Contains(Bare(c.Text)));
        var sameSecond = row.Cells.Count(c => _second.Contains(Bare(c.Text)));
        return same * 10 >= row.Cells.Count * 7 || (sameSecond > 0 && sameSecond * 10 >= row.Cells.Count * 7);
    }

    private string Label(BulletinRow row)
    {
        var column = NameColumn(columns);
        if (column is not null && row[column.Column].Trim() is { Length: > 0 } name)
            return name;
        return _labels.Where(c => c.Dimension is not (Dimension.Year or Dimension.Months))
            .Select(c => row[c.Column].Trim()).FirstOrDefault(t => t.Length > 0) ?? "";
    }

    private static string Bare(string text) => Spelling.Plain(Spelling.WithoutFootnote(text));
}
