using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>Reads a grid under its layout, and accounts for each of its cells.</summary>
internal sealed class GridReading(
    BulletinSheet sheet, BulletinLayout layout, CodelistLookup names, FigurePlaces places, DashQuestion dashes)
{
    private readonly GridKeys _keys = new(sheet, layout, names);
    private readonly List<PrintedFigure> _figures = [];
    private readonly List<BulletinProblem> _problems = [];
    private readonly CellReadings _cells = new();
    private readonly GridSums _sums = new(sheet, layout);
    private readonly HashSet<string> _unknown = [];
    private readonly Dictionary<int, ColumnLayout> _columns = layout.Columns.ToDictionary(c => c.Column);
    private readonly Dictionary<int, RowLayout> _rows = layout.Rows.DistinctBy(r => r.Line).ToDictionary(r => r.Line);

    public BulletinReading Read()
    {
        _problems.AddRange(_keys.Problems());
        foreach (var problem in _keys.UnknownColumns())
        {
            _problems.Add(problem);
            _unknown.Add(problem.Place);
        }

        foreach (var row in sheet.Rows)
        {
            if (_rows.GetValueOrDefault(row.Line)
                is { Role: LineRole.Figure or LineRole.Total or LineRole.Part } figures)
                Figures(row, figures);
            else
                Texts(row, _rows.GetValueOrDefault(row.Line));
        }

        var checks = _sums.Checks();
        _problems.AddRange(checks.Where(c => !c.Holds).Select(GridProblem.Sum));
        return new(_figures, _problems, _cells.All, _cells.Account(sheet.CellCount), checks);
    }

    private void Texts(BulletinRow row, RowLayout? known)
    {
        foreach (var cell in row.Cells)
        {
            var (role, rule) = known?.Role switch
            {
                LineRole.Header when _unknown.Contains(row.Place(cell.Column)) =>
                    (CellRole.Problem, ReadingRules.Wrong),
                LineRole.Header when cell.Number is not null && YearWords.Of(cell.Text) is null && !IsHeader(cell) =>
                    (CellRole.Ignored, ReadingRules.NoHeader),
                LineRole.Header when row.Line == layout.FirstLine - 1 => (CellRole.Header, ReadingRules.ColumnName),
                LineRole.Header when cell.Text.Trim() == layout.Title => (CellRole.Header, ReadingRules.Title),
                LineRole.Header when row.Cells.Count == 1 && row.Line > layout.FirstLine =>
                    (CellRole.Header, ReadingRules.Heading),
                LineRole.Header => (CellRole.Header, ReadingRules.RepeatedHeader),
                LineRole.Note when GridTitle.LegendOf(cell.Text) is not DashMeaning.Unsaid =>
                    (CellRole.Note, ReadingRules.Legend),
                LineRole.Note => (CellRole.Note, ReadingRules.Note),
                _ => (CellRole.Ignored, ReadingRules.IgnoredByPerson),
            };
            _cells.Add(row, cell, role, rule);
        }
    }

    // A header that a person pointed at may be a number: an office, a code.
    private bool IsHeader(BulletinCell cell) => layout.ByHand is not null
        && _columns.GetValueOrDefault(cell.Column)?.Header.EndsWith(cell.Text.Trim(), StringComparison.Ordinal) is true;

    private void Figures(BulletinRow row, RowLayout known)
    {
        var rowKey = _keys.Row(row, known);
        if (rowKey.Problem is { } problem)
            _problems.Add(problem);
        foreach (var cell in row.Cells)
        {
            var (role, rule) = _columns.GetValueOrDefault(cell.Column) switch
            {
                null => Unheaded(row, cell),
                { Role: LineRole.Label } => rowKey.Problem?.Place == row.Place(cell.Column)
                    ? (CellRole.Problem, ReadingRules.Wrong)
                    : (CellRole.Header, ReadingRules.RowName),
                { Role: LineRole.Figure or LineRole.Total or LineRole.Part } column =>
                    Value(row, known, rowKey, cell, column),
                { Dimension: Dimension.Months } => (CellRole.Ignored, ReadingRules.Unpublished),
                _ => (CellRole.Ignored, ReadingRules.IgnoredByPerson),
            };
            _cells.Add(row, cell, role, rule);
        }
    }

    private (CellRole, Bilingual) Unheaded(BulletinRow row, BulletinCell cell)
    {
        if (CellText.IsFigureLike(cell, names))
            _problems.Add(GridProblem.Unheaded(row, cell));
        return (CellRole.Ignored, ReadingRules.NoHeader);
    }

    private (CellRole, Bilingual) Value(
        BulletinRow row, RowLayout known, GridRowKey rowKey, BulletinCell cell, ColumnLayout column)
    {
        var value = GridValue.Of(sheet, row, cell, layout.Dash, names);
        if (value.Problem is { } problem)
        {
            _problems.Add(problem);
            return (CellRole.Problem, ReadingRules.Wrong);
        }

        _sums.Add(row.Line, column.Column, value.Value);
        if (known.Role is LineRole.Part || column.Role is LineRole.Part)
            return (CellRole.Part, ReadingRules.Part);
        if (value.IsAsked)
            dashes.Ask(row.Place(cell.Column), known.Label);
        var isTotal = known.Role is LineRole.Total || column.Role is LineRole.Total;
        if (rowKey.Problem is not null || _keys.Cell(rowKey, column) is not { } key)
            return isTotal && rowKey.Problem is null && !_keys.AreBroken && !_keys.IsUnknown(column)
                ? (CellRole.Total, ReadingRules.Total)
                : (CellRole.Problem, ReadingRules.Wrong);
        if (places.First(key, row.Place(cell.Column), value.Value) is { } first)
            return Again(row, cell, value, first, isTotal);

        _figures.Add(new(
            key.Indicator, key.Area, key.Nationality, key.Period, value.Value, cell.Text.Trim(),
            Status(value, key.Period), "", row.Place(cell.Column)));
        return isTotal ? (CellRole.Total, ReadingRules.Total) : (value.Role, value.Rule);
    }

    /// <summary>
    /// A total may repeat a figure (January alone, and January to January; a page or a sheet that begins with the total
    /// again); nothing else may.
    /// </summary>
    private (CellRole, Bilingual) Again(
        BulletinRow row, BulletinCell cell, GridValue value, (string Place, long? Value) first, bool isTotal)
    {
        if (isTotal && value.Value == first.Value)
            return (CellRole.Total, ReadingRules.Total);
        _problems.Add(GridProblem.Doubled(row.Place(cell.Column), cell.Text, first.Place));
        return (CellRole.Problem, ReadingRules.Wrong);
    }

    private ObservationStatus Status(GridValue value, Period period) =>
        value.Value is null ? value.Status
        : layout.IsProvisional && period.Year == _keys.LastYear ? ObservationStatus.Provisional
        : ObservationStatus.Normal;
}
