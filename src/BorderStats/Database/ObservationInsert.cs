using BorderStats.Database.Postgres;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

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

    private readonly IPreparedStatement? _insert;
    private readonly ObservationCopy? _copy;
    private readonly Dictionary<ObservationStatus, string> _codes = [];

    public ObservationInsert(StatisticsContext database)
    {
        if (database.Database.IsNpgsql())
            _copy = new(database, Columns);
        else
            _insert = PreparedStatement.OfInsert(database, "Observations", Columns);
    }

    /// <param name="validity">When it is the current print of its figure; null where it never is.</param>
    public void Add(PrintedFigure figure, int bulletinNumber, Validity? validity)
    {
        if (Observation.Contradiction(figure.Value, figure.Status) is { } contradiction)
            throw new ArgumentException(contradiction, nameof(figure));

        if (_copy is not null)
            Copy(_copy, figure, bulletinNumber, validity);
        else
            Insert(_insert!, figure, bulletinNumber, validity);
    }

    /// <summary>Whatever is asked of the figures after this sees all that were added.</summary>
    public void Flush() => _copy?.Send();

    /// <summary>The same, of one figure; false where none of its prints had to be sent for it.</summary>
    public bool Flush(FigureKey figure) => _copy?.Send(figure) is true;

    public void Dispose() => _insert?.Dispose();

    private void Insert(IPreparedStatement insert, PrintedFigure figure, int bulletinNumber, Validity? validity)
    {
        // By their places in Columns: a name would be looked for again for each of a million figures.
        insert.Set(0, figure.Indicator);
        insert.Set(1, figure.Area);
        insert.Set(2, figure.Nationality);
        insert.Set(3, figure.Period.Frequency.Code());
        insert.Set(4, figure.Period.Year);
        insert.Set(5, figure.Period.Months.First);
        insert.Set(6, figure.Period.Months.Last);
        insert.Set(7, bulletinNumber);
        insert.Set(8, figure.Value);
        insert.Set(9, figure.Printed);
        insert.Set(10, Code(figure.Status));
        insert.Set(11, figure.Note);
        insert.Set(12, figure.Place);
        insert.Set(13, validity is { } from ? DayNumber.Of(from.From) : null);
        insert.Set(14, validity is { } until ? DayNumber.Of(until.Until) : null);
        insert.Run();
    }

    private void Copy(ObservationCopy copy, PrintedFigure figure, int bulletinNumber, Validity? validity) => copy.Add(
        figure.Key,
        [
            figure.Indicator, figure.Area, figure.Nationality, figure.Period.Frequency.Code(), figure.Period.Year,
            figure.Period.Months.First, figure.Period.Months.Last, bulletinNumber, figure.Value, figure.Printed,
            Code(figure.Status), figure.Note, figure.Place, validity is { } from ? DayNumber.Of(from.From) : null,
            validity is { } until ? DayNumber.Of(until.Until) : null,
        ]);

    private string Code(ObservationStatus status)
    {
        if (!_codes.TryGetValue(status, out var code))
            _codes.Add(status, code = status.Code());
        return code;
    }
}
