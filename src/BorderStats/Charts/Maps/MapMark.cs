using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>A point of entry on a map.</summary>
/// <param name="Figure">Its figure of the map's year, or null where there is none for the whole year.</param>
/// <param name="Address">The page about it.</param>
/// <param name="Words">What it is and what is known of it, for who points at it or hears it.</param>
public sealed record MapMark(PointOfEntry Point, SeriesPoint? Figure, string Address, string Words)
{
    public long? Value => Figure?.Figure.Value;
}
