using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>What the labels of a row say, or what is wrong with them.</summary>
internal sealed record GridRowKey(IReadOnlyDictionary<Dimension, string> Codes, BulletinProblem? Problem);

/// <summary>Puts together what row, column and title say of a cell.</summary>
internal sealed class GridKeys
{
    private readonly BulletinLayout _layout;
    private readonly CodelistLookup _names;
    private readonly ColumnLayout? _nameColumn;
    private readonly ColumnLayout[] _otherLabels;
    private readonly Dictionary<int, string> _across = [];
    private readonly BulletinSheet _sheet;

    public GridKeys(BulletinSheet sheet, BulletinLayout layout, CodelistLookup names)
    {
        (_sheet, _layout, _names) = (sheet, layout, names);
        _nameColumn = GridRows.NameColumn(layout.Columns);
        _otherLabels = [.. layout.Columns.Where(
            c => c.Role is LineRole.Label && c != _nameColumn && c.Dimension is not Dimension.None)];
        AreBroken = Problems().Any();
        ColumnLayout[] named = [.. layout.Columns.Where(c => c.Role is LineRole.Figure
            ? c.Dimension is not Dimension.None
            : c is { Role: LineRole.Total, Dimension: Dimension.Point })];
        string[] points = [.. named.Where(c => c.Dimension is Dimension.Point).Select(c => c.Header)];
        foreach (var column in named)
            _across[column.Column] = column.Code.Length > 0 ? column.Code
                : (column.Dimension is Dimension.Point
                    ? PointNames.Code(column.Header, points, names)
                    : CellText.Code(column.Dimension, column.Header, names)) ?? "";
        LastYear = Years(sheet).Max();
    }

    /// <summary>Whether nothing can be read because the layout leaves a dimension open.</summary>
    public bool AreBroken { get; }

    /// <summary>The year that a note such as "preliminary" is about, where a table has several.</summary>
    public int LastYear { get; }

    /// <summary>What no cell can be read without.</summary>
    public IEnumerable<BulletinProblem> Problems()
    {
        foreach (var question in LayoutQuestions.Of(_layout, _names.Codebook))
            yield return question;
        if (_nameColumn is not { Dimension: not Dimension.None })
            yield return new(
                Severity.Error, BulletinRow.PlaceOf(_layout.Sheet, Math.Max(1, _layout.FirstLine - 1),
                    _layout.Columns.Select(c => c.Column).DefaultIfEmpty().Min()), _nameColumn?.Header ?? "",
                new("una columna que nombre los renglones: entidad, nacionalidad, punto de internación, año o mes",
                    "a column that names the rows: state, nationality, point of entry, year or month"),
                Kind: ProblemKind.Layout);
    }

    /// <summary>The columns under a name that no list has, each at its header.</summary>
    public IEnumerable<BulletinProblem> UnknownColumns() => _layout.Columns.Where(IsUnknown).Select(column =>
    {
        var line = _sheet.Rows.LastOrDefault(r => r.Line < _layout.FirstLine && r[column.Column].Trim() is { Length: > 0 } text
            && column.Header.EndsWith(text, StringComparison.Ordinal))?.Line ?? _layout.FirstLine - 1;
        var place = BulletinRow.PlaceOf(_layout.Sheet, line, column.Column);
        // Years and months are in no list: only the layout can say which one a column is.
        return column.Dimension is Dimension.Year or Dimension.Months
            ? new BulletinProblem(
                Severity.Error, place, column.Header,
                column.Dimension is Dimension.Year ? Expected.Year : Expected.Months, GridProblem.SayColumn)
            : new(
                Severity.Error, place, column.Header, Expected.Name(column.Dimension), Expected.Settle,
                ProblemKind.UnknownName);
    });

    public bool IsUnknown(ColumnLayout column) => _across.GetValueOrDefault(column.Column) is "";

    public GridRowKey Row(BulletinRow row, RowLayout known)
    {
        Dictionary<Dimension, string> codes = [];
        foreach (var label in _otherLabels.Where(l => row[l.Column].Trim().Length > 0))
        {
            if (CellText.Code(label.Dimension, row[label.Column], _names) is not { } code)
                return new(codes, Unknown(row, label.Column, label.Dimension));
            codes[label.Dimension] = code;
        }

        if (_nameColumn is not { Dimension: not Dimension.None } column)
            return new(codes, null);
        var name = known.Code.Length > 0 || known.Role is not LineRole.Figure
            ? known.Code
            : CellText.Code(column.Dimension, known.Label, _names);
        if (name is null or "" && known.Role is LineRole.Figure)
            return new(codes, Unknown(row, column.Column, column.Dimension));
        codes[column.Dimension] = name ?? "";
        return new(codes, null);
    }

    /// <summary>The key of a cell, or null for one that has none, such as the sum of a continent.</summary>
    public FigureKey? Cell(GridRowKey row, ColumnLayout column)
    {
        if (AreBroken)
            return null;
        string Of(Dimension dimension, string otherwise) =>
            column.Dimension == dimension
                ? _across.GetValueOrDefault(column.Column, column.Code)
                : row.Codes.GetValueOrDefault(dimension, otherwise);
        var year = Of(Dimension.Year, _layout.Year is { } said ? CellText.YearCode(said) : "");
        // A point lies in its state: where a table says both, the figure is the point's.
        var area = column.Dimension is Dimension.Point && _across.TryGetValue(column.Column, out var point)
            ? point
            : row.Codes.GetValueOrDefault(Dimension.Point) ?? Of(Dimension.Area, _layout.Area);
        var nationality = Of(Dimension.Nationality, _layout.Nationality);
        return area.Length == 0 || nationality.Length == 0
            || MonthSpan.Parse(Of(Dimension.Months, _layout.Months)) is not { } months
            || YearWords.Of(year) is not { } whole
                ? null
                : new(_layout.Indicator, area, nationality, new(whole, months));
    }

    private IEnumerable<int> Years(BulletinSheet sheet)
    {
        var across = _layout.Columns.Where(c => c.Dimension is Dimension.Year && c.Role is not LineRole.Label)
            .Select(c => YearWords.Of(c.Code));
        var down = _layout.Columns.Where(c => c is { Role: LineRole.Label, Dimension: Dimension.Year })
            .SelectMany(c => sheet.Rows.Where(r => r.Line >= _layout.FirstLine).Select(r => YearWords.Of(r[c.Column])));
        return across.Concat(down).Append(_layout.Year).Select(y => y ?? 0);
    }

    private static BulletinProblem Unknown(BulletinRow row, int column, Dimension dimension)
    {
        var text = row[column].Trim();
        return new(
            Severity.Error, row.Place(column), text, Expected.Name(dimension), text.Length > 0 ? Expected.Settle : null,
            text.Length > 0 ? ProblemKind.UnknownName : ProblemKind.Value);
    }
}
