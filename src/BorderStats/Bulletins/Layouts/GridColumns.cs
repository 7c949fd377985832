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
    /// The months that the table covers: as its title says, else as far as its month columns have figures. Null where
    /// neither says it.
    /// </summary>
    public MonthSpan? Covered { get; private set; }

    /// <param name="said">The columns that name the rows as a person said them; null to find them.</param>
    public IReadOnlyList<ColumnLayout> Find(IReadOnlyList<ColumnLayout>? said = null)
    {
        ColumnLayout[] labels = [.. said ?? Labels()];
        _pastYears = PastYears(labels);
        Covered = Months(labels);
        List<ColumnLayout> columns = [.. labels, .. header.Columns.Select(Figure)];
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Role is LineRole.Part)
                columns[i] = columns[i] with { PartOf = WholeOf(columns[i], columns) };
        }

        return [.. columns.OrderBy(c => c.Column)];
    }

    /// <summary>Every column left of the figures that has a header or a text: it names the rows.</summary>
    private ColumnLayout[] Labels()
    {
        var first = header.Columns.Min(c => c.Column);
        return [.. header.Main.Cells.Concat(_body.SelectMany(r => r.Cells)).Select(c => c.Column)
            .Where(c => c < first).Distinct()
            .Select(c => new ColumnLayout(c, header.Main[c].Trim(), LineRole.Label, LabelDimension(c)))];
    }

    private Dimension LabelDimension(int column)
    {
        if (header.Main[column] is { Length: > 0 } text
            && LongLayout.DimensionOf(text, names) is { } said and not Dimension.None)
            return said;
        string[] labels = [.. _body.Select(r => r[column].Trim()).Where(t => t.Length > 0).Distinct().Take(300)];
        Dimension[] possible =
            [Dimension.Months, Dimension.Year, Dimension.Area, Dimension.Nationality, Dimension.Point];
        var best = possible
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
        if (column.Names.Dimension != header.Across)
            return new(column.Column, text, LineRole.Ignored, Dimension.None);
        var isCovered = header.Across is not Dimension.Months || IsCovered(column.Names.Code);
        return new(
            column.Column, text, isCovered ? LineRole.Figure : LineRole.Ignored, header.Across, column.Names.Code);
    }

    private ColumnLayout Total(HeaderColumn column, string text) =>
        new(column.Column, text, LineRole.Total, header.Across, CodeOfAll());

    private string GroupCode(HeaderColumn column) => column.Names.IsTotal ? CodeOfAll() : column.Names.Code;

    private string CodeOfAll() => CellText.CodeOfAll(header.Across, Covered?.ToString() ?? "");

    private int? WholeOf(ColumnLayout part, List<ColumnLayout> columns) =>
        columns.Find(c => c.Role is LineRole.Figure or LineRole.Total && c.Dimension == header.Across
            && c.Code == part.Code)?.Column;

    private bool IsCovered(string code) => MonthSpan.Parse(code) is not { } month || Covered is not { } covered
        || (month.First >= covered.First && month.Last <= covered.Last);

    private MonthSpan? Months(ColumnLayout[] labels)
    {
        // A table that tells years apart, or names one in its title, counts whole years where it says no months. One
        // that has only a year beside each row has lost its title, and may have lost its months with it.
        if (header.Across is not Dimension.Months)
            return title.Months ?? (title.NamesSayMonths ? null
                : title.Year is not null || header.Across is Dimension.Year || _pastYears.Count > 0
                    || GridRows.NameColumn(labels) is { Dimension: Dimension.Year } ? MonthSpan.WholeYear : null);
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
