using BorderStats.Statistics;

namespace BorderStats.Database;

/// <summary>
/// Writes figures with one prepared statement, inside the transaction that is open on the context. EF Core tracks and
/// compares every row that it saves; a bulletin's figures are only ever added, so that is time for nothing.
/// </summary>
public sealed class ObservationInsert : IDisposable
{
    private static readonly string[] Columns =
    [
        "Indicator", "Area", "Nationality", "Frequency", "Year", "FirstMonth", "LastMonth", "BulletinNumber",
        "Value", "Printed", "Status", "Note", "Place", "CurrentFrom", "CurrentUntil",
    ];

    private static readonly string Sql =
        $"INSERT INTO \"Observations\" ({string.Join(", ", Columns.Select(c => $"\"{c}\""))}) "
        + $"VALUES ({string.Join(", ", Columns.Select((_, i) => $"@p{i}"))})";

    private readonly IPreparedStatement _insert;
    private readonly Dictionary<ObservationStatus, string> _codes = [];

    public ObservationInsert(StatisticsContext database) =>
        _insert = PreparedStatement.Of(database, Sql, Columns.Length);

    /// <param name="validity">When it is the current print of its figure; null where it never is.</param>
    public void Add(PrintedFigure figure, int bulletinNumber, Validity? validity)
    {
        if (Observation.Contradiction(figure.Value, figure.Status) is { } contradiction)
            throw new ArgumentException(contradiction, nameof(figure));

        // By their places in Columns: a name would be looked for again for each of a million figures.
        _insert.Set(0, figure.Indicator);
        _insert.Set(1, figure.Area);
        _insert.Set(2, figure.Nationality);
        _insert.Set(3, figure.Period.Frequency.Code());
        _insert.Set(4, figure.Period.Year);
        _insert.Set(5, figure.Period.Months.First);
        _insert.Set(6, figure.Period.Months.Last);
        _insert.Set(7, bulletinNumber);
        _insert.Set(8, figure.Value);
        _insert.Set(9, figure.Printed);
        _insert.Set(10, Code(figure.Status));
        _insert.Set(11, figure.Note);
        _insert.Set(12, figure.Place);
        _insert.Set(13, validity is { } from ? DayNumber.Of(from.From) : null);
        _insert.Set(14, validity is { } until ? DayNumber.Of(until.Until) : null);
        _insert.Run();
    }

    public void Dispose() => _insert.Dispose();

    private string Code(ObservationStatus status)
    {
        if (!_codes.TryGetValue(status, out var code))
            _codes.Add(status, code = status.Code());
        return code;
    }
}
