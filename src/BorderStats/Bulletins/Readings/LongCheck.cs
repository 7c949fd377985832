using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// Turns the rows of a long table into figures, one after the other, and says of each cell that is wrong where it is
/// and what was expected. A row with a problem makes no figure; no other row suffers from it.
/// </summary>
internal sealed class LongCheck(BulletinLayout layout, CodelistLookup names)
{
    private readonly LongColumns _columns = new(layout);
    private readonly LongKeys _keys = new();
    private readonly Dictionary<(Dimension, string), string?> _codes = [];
    private readonly List<BulletinProblem> _problems = [];
    private readonly bool _isOpen = LayoutQuestions.Of(layout, names.Codebook).Count > 0;
    private int _problemColumn;
    private int _line;
    private string[] _cells = [];

    /// <summary>
    /// The keys that stand on several rows because the table splits them further; their rows are parts.
    /// </summary>
    public IReadOnlySet<UInt128> Divided { get; init; } = new HashSet<UInt128>();

    /// <summary>Collects the "-" that no legend explains.</summary>
    public DashQuestion Dashes { get; init; } = new();

    public LongRow Read(int line, string[] cells)
    {
        (_line, _cells, _problemColumn) = (line, cells, -1);
        _problems.Clear();
        if (IsAnotherCountrys())
            return new(line, CellRole.Ignored, null, []);
        if (!IsKept())
            return new(line, CellRole.Part, null, []);

        // What the table counts is asked once for all rows.
        if (_isOpen)
            return new(line, CellRole.Problem, null, []);
        var figure = Figure();
        if (figure is not null && _problems.Count == 0)
        {
            var key = _keys.Of(figure);
            if (Divided.Contains(key))
                return new(line, CellRole.Part, null, []);
            if (_keys.FirstLine(key, line) is { } first)
                Problem(_columns.Value, new($"una sola vez cada cifra; ya está en {Place(first)}",
                    $"each figure once; it already stands at {Place(first)}"), ProblemKind.Doubled);
        }

        if (_problems.Count == 0 && _columns.Printed < 0
            && MissingMark.Of(Text(_columns.Value), layout.Dash, names) is { IsAsked: true })
            Dashes.Ask(Place(line), "");
        return _problems.Count > 0 ? new(line, CellRole.Problem, null, [.. _problems], _problemColumn)
            : new(line, RoleOf(figure!), figure, []);
    }

    /// <summary>
    /// The key of a row's figure, or null for a row that has none: the first of two passes over a table with a split.
    /// </summary>
    public UInt128? Key(int line, string[] cells)
    {
        (_line, _cells) = (line, cells);
        _problems.Clear();
        return !IsAnotherCountrys() && IsKept() && Figure() is { } figure && _problems.Count == 0
            ? _keys.Of(figure)
            : null;
    }

    private static CellRole RoleOf(PrintedFigure figure) => figure.Value switch
    {
        null => CellRole.Missing,
        0 => CellRole.Zero,
        _ => CellRole.Figure,
    };

    private bool IsAnotherCountrys() =>
        _columns.Country >= 0 && Text(_columns.Country).Trim() is not ("MEX" or "MX" or "Mexico" or "México");

    private bool IsKept()
    {
        foreach (var (column, values) in _columns.Keep)
        {
            if (!values.Contains(Text(column).Trim()))
                return false;
        }

        return true;
    }

    private PrintedFigure? Figure()
    {
        var indicator = _columns.Indicator < 0 ? layout.Indicator : Code(_columns.Indicator, Dimension.Indicator);
        var area = Area();
        var nationality = _columns.Nationality < 0
            ? layout.Nationality
            : Code(_columns.Nationality, Dimension.Nationality);
        var period = Period(indicator);
        var mark = _columns.Printed >= 0 ? null : MissingMark.Of(Text(_columns.Value), layout.Dash, names);
        var value = mark is null ? Value() : mark.Value.IsZero ? 0 : null;
        var status = Status(value, mark);
        if (_problems.Count > 0 || period is not { } covered)
            return null;

        // The place is that of the value; a figure that is not printed at all has its row's value cell.
        var printed = Unguarded(Text(_columns.Printed >= 0 ? _columns.Printed : _columns.Value));
        return new(
            indicator, area, nationality, covered, value, printed, status, Unguarded(Text(_columns.Note)), Place(_line))
        {
            Origin = Origin(),
        };
    }

    // A point lies in its state: where a row says both, the figure is the point's.
    private string Area() => _columns.Point >= 0 && Text(_columns.Point).Trim().Length > 0
        ? Code(_columns.Point, Dimension.Point)
        : _columns.Area < 0 ? layout.Area : Code(_columns.Area, Dimension.Area);

    private PrintOrigin? Origin() => _columns.OriginBulletin < 0 ? null
        : new(Text(_columns.OriginBulletin), Text(_columns.OriginPublished), Unguarded(Text(_columns.OriginPlace)));

    private string Code(int column, Dimension dimension)
    {
        var text = Text(column);
        if (!_codes.TryGetValue((dimension, text), out var code))
            _codes[(dimension, text)] = code = Find(dimension, text);
        if (code is null)
            Problem(column, Expected.Name(dimension),
                text.Trim().Length == 0 ? ProblemKind.Value : ProblemKind.UnknownName);
        return code ?? "";
    }

    private string? Find(Dimension dimension, string text) => dimension switch
    {
        Dimension.Indicator => names.Codebook.Indicator(text.Trim()) is { SumOf: [] } i
            ? i.Id
            : names.Code("indicator", text),
        Dimension.Area => names.Code("area", text),
        Dimension.Point => names.Code("point", text),
        _ => names.Code("nationality", text),
    };

    private Period? Period(string indicator)
    {
        var year = YearWords.Of(Text(_columns.Year));
        if (year is null)
            Problem(_columns.Year, Expected.Year, ProblemKind.Value);
        var months = _columns.Months < 0 ? MonthSpan.Parse(layout.Months) : MonthWords.Span(Text(_columns.Months));
        if (months is null)
            Problem(_columns.Months, Expected.Months, ProblemKind.Value);
        if (year is null || months is not { } span)
            return null;
        // A U.S. fiscal year begins in October, so a month that is named, not numbered, moves by three.
        var isNamed = _columns.Months >= 0 && MonthSpan.Parse(Text(_columns.Months).Trim()) is null;
        return new(year.Value,
            isNamed && names.Codebook.Indicator(indicator)?.Year is YearBasis.UsFiscal ? Fiscal(span) : span);
    }

    private static MonthSpan Fiscal(MonthSpan span) =>
        span.Count == 1 ? MonthSpan.Of(((span.First + 2) % 12) + 1) : span;

    private long? Value()
    {
        if (Text(_columns.Value) is not { } text || string.IsNullOrWhiteSpace(text))
            return null;
        if (WholeNumber.Parse(text) is { } value)
            return value;
        Problem(_columns.Value, Expected.WholeNumber, ProblemKind.Value);
        return null;
    }

    private ObservationStatus Status(long? value, MissingMark? mark)
    {
        if (_columns.Status < 0)
            return value is not null ? (layout.IsProvisional ? ObservationStatus.Provisional : ObservationStatus.Normal)
                : mark?.Status ?? ObservationStatus.Missing;
        if (ObservationStatusCodes.Parse(Text(_columns.Status).Trim()) is not { } status)
        {
            Problem(_columns.Status, Expected.Status, ProblemKind.Value);
            return ObservationStatus.None;
        }

        if (Observation.Contradiction(value, status) is not null
            && string.IsNullOrWhiteSpace(Text(_columns.Value)) == value is null)
            Problem(_columns.Status, Expected.AgreeingStatus, ProblemKind.Value);
        return status;
    }

    // An export puts an apostrophe before a text that a spreadsheet would run as a formula.
    private static string Unguarded(string text) => text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;

    private string Text(int column) => column >= 0 && column < _cells.Length ? _cells[column] : "";

    private string Place(int line) => BulletinRow.PlaceOf(layout.Sheet, line, _columns.Value);

    private void Problem(int column, Bilingual expected, ProblemKind kind)
    {
        if (_problemColumn < 0)
            _problemColumn = Math.Max(column, 0);
        var at = column < 0 ? _columns.Value : column;
        var suggestion = kind is ProblemKind.UnknownName ? Expected.Settle : null;
        _problems.Add(
            new(Severity.Error, BulletinRow.PlaceOf(layout.Sheet, _line, at), Text(at), expected, suggestion, kind));
    }
}
