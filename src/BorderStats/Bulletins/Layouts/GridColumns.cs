using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Says of each column of a grid what it is.</summary>
internal sealed class GridColumns(BulletinSheet sheet, GridHeader header, GridTitle title, CodelistLookup names)
{
    private readonly BulletinRow[] _body = [.. sheet.Rows.Where(r => r.Line > header.LastLine)];

    // The lines of every year but the last: a table can be ahead of its time only in the year that is not over.
    private HashSet<int> _pastYears = [];

    /// <summary>
    /// The months that the table covers: as its title says, else as far as its month columns have figures.
    /// </summary>
    public MonthSpan Covered { get; private set; } = MonthSpan.WholeYear;

    public IReadOnlyList<ColumnLayout> Find()
    {
        ColumnLayout[] labels = [.. Labels()];
        _pastYears = PastYears(labels);
        Covered = Months();
        List<ColumnLayout> columns = [.. labels, .. header.Columns.Select(Figure)];
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Role is LineRole.Part)
                columns[i] = columns[i] with { PartOf = WholeOf(columns[i], columns) };
        }

        return [.. columns.OrderBy(c => c.Column)];
    }

    /// <summary>Every column left of the figures that has a header or a text: it names the rows.</summary>
    private IEnumerable<ColumnLayout> Labels()
    {
        var first = header.Columns.Min(c => c.Column);
        return header.Main.Cells.Concat(_body.SelectMany(r => r.Cells)).Select(c => c.Column)
            .Where(c => c < first).Distinct()
            .Select(c => new ColumnLayout(c, header.Main[c].Trim(), LineRole.Label, LabelDimension(c)));
    }

    private Dimension LabelDimension(int column)
    {
        if (header.Main[column] is { Length: > 0 } text
            && LongLayout.DimensionOf(text, names) is { } said and not Dimension.None)
            return said;
        string[] labels = [.. _body.Select(r => r[column].Trim()).Where(t => t.Length > 0).Distinct().Take(300)];
        var best = ((Dimension[])[Dimension.Months, Dimension.Year, Dimension.Area, Dimension.Nationality])
            .Where(d => d != header.Across)
            .Select(d => (Dimension: d, Known: labels.Count(l => CellText.Code(d, l, names) is not null)))
            .MaxBy(d => d.Known);
        return best.Known * 3 > labels.Length ? best.Dimension : Dimension.None;
    }

    private ColumnLayout Figure(HeaderColumn column)
    {
        var text = column.Under.Length == 0 ? column.Text : $"{column.Text} / {column.Under}";
        if (column.Part is { Dimension: Dimension.Part, IsTotal: false })
            return new(column.Column, text, LineRole.Part, Dimension.Part, GroupCode(column));
        if (column.Names.IsTotal)
            return Total(column, text);
        if (header.Across is Dimension.Point)
            return new(column.Column, text, LineRole.Part, Dimension.Point, column.Text);
        if (column.Names.Dimension != header.Across)
            return new(column.Column, text, LineRole.Ignored, Dimension.None);
        var isCovered = header.Across is not Dimension.Months || IsCovered(column.Names.Code);
        return new(
            column.Column, text, isCovered ? LineRole.Figure : LineRole.Ignored, header.Across, column.Names.Code);
    }

    private ColumnLayout Total(HeaderColumn column, string text)
    {
        // Points of entry have no place in the figures, so the total over them is the figure of the nationality.
        if (header.Across is Dimension.Point)
            return new(column.Column, text, LineRole.Figure, Dimension.None);
        return new(
            column.Column, text, LineRole.Total, header.Across, CellText.CodeOfAll(header.Across, Covered.ToString()));
    }

    private string GroupCode(HeaderColumn column) =>
        column.Names.IsTotal ? CellText.CodeOfAll(header.Across, Covered.ToString()) : column.Names.Code;

    private int? WholeOf(ColumnLayout part, List<ColumnLayout> columns) => part.Dimension is Dimension.Point
        ? columns.Find(c => c is { Role: LineRole.Figure, Dimension: Dimension.None })?.Column
        : columns.Find(c => c.Role is LineRole.Figure or LineRole.Total && c.Dimension == header.Across
            && c.Code == part.Code)?.Column;

    private bool IsCovered(string code) =>
        MonthSpan.Parse(code) is not { } month || (month.First >= Covered.First && month.Last <= Covered.Last);

    private MonthSpan Months()
    {
        if (header.Across is not Dimension.Months)
            return title.Months ?? MonthSpan.WholeYear;
        var columns = header.Columns.Where(c => c.Names.Dimension is Dimension.Months)
            .Select(c => (c.Column, Span: MonthSpan.Parse(c.Names.Code)!.Value)).ToArray();
        var filled = columns.Where(c => HasFigure(c.Column, zeroCounts: true)).Select(c => c.Span).ToArray();
        if (filled.Length == 0)
            return title.Months ?? MonthSpan.WholeYear;
        // Zeros printed ahead of time fill the months to come; a month with a figure in it is
        // covered, whatever the title says.
        var spoken = title.Months is { Count: > 1 } said ? said.Last : filled.Max(m => m.Last);
        var counted = columns.Where(c => HasFigure(c.Column, zeroCounts: false))
            .Select(c => c.Span.Last).DefaultIfEmpty().Max();
        var last = title.Months is { Count: > 1 } ? Math.Max(spoken, counted) : counted > 0 ? counted : spoken;
        return new(filled.Min(m => m.First), Math.Max(last, filled.Min(m => m.First)));
    }

    private HashSet<int> PastYears(ColumnLayout[] labels)
    {
        if (Array.Find(labels, l => l.Dimension is Dimension.Year) is not { } column)
            return [];
        (int Line, int? Year)[] years = [.. _body.Select(r => (r.Line, YearWords.Of(r[column.Column])))];
        var last = years.Max(y => y.Year);
        return [.. years.Where(y => y.Year < last).Select(y => y.Line)];
    }

    private bool HasFigure(int column, bool zeroCounts) => _body.Any(r => r.Cell(column) is { } cell
        && (zeroCounts || _pastYears.Contains(r.Line) ? CellText.IsFigureLike(cell, names)
            : cell.Number is { } number ? number != 0 : WholeNumber.Parse(cell.Text) is > 0));
}
