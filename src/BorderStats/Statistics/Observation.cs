namespace BorderStats.Statistics;

/// <summary>
/// One printed figure: what was counted, where, of which nationality, over which months, in which bulletin and at which
/// place of it. Never overwritten: a revision is another observation, in another bulletin.
/// </summary>
public sealed class Observation
{
    public Observation(
        string indicator, string area, string nationality, int year, int firstMonth, int lastMonth, int bulletinNumber,
        long? value, string printed, ObservationStatus status, string note, string place)
    {
        if (Contradiction(value, status) is { } contradiction)
            throw new ArgumentException(contradiction, nameof(value));

        (Indicator, Area, Nationality, BulletinNumber) = (indicator, area, nationality, bulletinNumber);
        (Year, FirstMonth, LastMonth) = (year, firstMonth, lastMonth);
        (Value, Printed, Status, Note, Place) = (value, printed, status, note, place);
        Frequency = Period.Frequency;
    }

    public string Indicator { get; }
    public string Area { get; }
    public string Nationality { get; }

    /// <summary>
    /// Told by the months; kept beside them, so that the years of a line lie together and its months too.
    /// </summary>
    public Frequency Frequency { get; }

    public int Year { get; }
    public int FirstMonth { get; }
    public int LastMonth { get; }
    public Period Period => new(Year, new(FirstMonth, LastMonth));

    /// <summary>The number that the bulletin got when it was kept.</summary>
    public int BulletinNumber { get; }

    /// <summary>Null where the bulletin gives no figure. Zero is a figure.</summary>
    public long? Value { get; }

    /// <summary>The cell's own text, such as "1,204", "S/D" or "-".</summary>
    public string Printed { get; }

    public ObservationStatus Status { get; }
    public string Note { get; }

    /// <summary>Where in the bulletin's file: "sheet!cell" or "line:column", counted from 1.</summary>
    public string Place { get; }

    /// <summary>The day this print became the current one of its figure, or null where it never was.</summary>
    public DateOnly? CurrentFrom { get; private set; }

    /// <summary>
    /// The day another print took over, <see cref="Validity.Open"/> where none has, null where it never was.
    /// </summary>
    public DateOnly? CurrentUntil { get; private set; }

    /// <summary>Says why a value and a status cannot go together, or null when they can.</summary>
    public static string? Contradiction(long? value, ObservationStatus status) => (value, status) switch
    {
        (_, ObservationStatus.None) => "A figure needs a status.",
        ( < 0, _) => $"A count cannot be negative, but is {value}.",
        (null, var s) when (s & ObservationStatusCodes.Absent) == 0 =>
            $"Without a value the status must say why; '{s.Code()}' does not.",
        (not null, var s) when (s & ObservationStatusCodes.Absent) != 0 =>
            $"The status '{s.Code()}' says that there is no figure, but the value is {value}.",
        _ => null,
    };
}
