using BorderStats.Statistics;

namespace BorderStats.Queries.Prints;

/// <summary>One print of a figure: the observation together with the bulletin that made it.</summary>
public sealed record Print(
    string Indicator, string Area, string Nationality, Period Period,
    long? Value, string Printed, ObservationStatus Status, string Note, string Place, Bulletin Bulletin)
{
    public FigureKey Key => new(Indicator, Area, Nationality, Period);
}
