using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Observations;

/// <summary>Which print of which figure: the place where a reading of many stopped, and goes on behind.</summary>
/// <param name="BulletinNumber">The number of the bulletin that made the print.</param>
public readonly record struct ObservationKey(FigureKey Figure, int BulletinNumber)
{
    public static ObservationKey Of(Print print) => new(print.Key, print.Bulletin.Number);
}
