namespace BorderStats.Statistics;

/// <summary>
/// A figure as read from a bulletin that has not been kept yet: an observation but for the bulletin's number.
/// </summary>
public sealed record PrintedFigure(
    string Indicator, string Area, string Nationality, Period Period,
    long? Value, string Printed, ObservationStatus Status, string Note, string Place)
{
    public FigureKey Key => new(Indicator, Area, Nationality, Period);

    /// <summary>
    /// Where it was printed first, in a table that was itself put together from bulletins, such as our own export.
    /// </summary>
    public PrintOrigin? Origin { get; init; }
}
