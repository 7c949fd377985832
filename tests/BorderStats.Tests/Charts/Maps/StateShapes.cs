using BorderStats.Charts.Maps;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Maps;

/// <summary>Where a place lies to the boundaries of a state, worked out apart from the drawing.</summary>
internal static class StateShapes
{
    private const double KilometresADegree = 111.2;

    public static MapShapes Shipped { get; } = MapShapes.Read(Path.Combine(ShippedDatabase.DataFolder, "geo"));

    /// <summary>How far out of the state; zero inside.</summary>
    public static double KilometresOutside(string state, Position place)
    {
        var rings = Shipped.States.Single(s => s.Code == state).Rings;
        return rings.Any(ring => Holds(ring, place)) ? 0 : rings.Min(ring => Edges(ring).Min(e => Away(place, e.From, e.To)));
    }

    /// <summary>A line from the place eastwards crosses the boundary an odd number of times.</summary>
    private static bool Holds(IReadOnlyList<Position> ring, Position place) => Edges(ring).Count(e =>
        e.From.Latitude > place.Latitude != e.To.Latitude > place.Latitude
        && place.Longitude < e.From.Longitude + (place.Latitude - e.From.Latitude)
            / (e.To.Latitude - e.From.Latitude) * (e.To.Longitude - e.From.Longitude)) % 2 == 1;

    private static IEnumerable<(Position From, Position To)> Edges(IReadOnlyList<Position> ring) => ring.Zip(ring.Skip(1));

    private static double Away(Position place, Position from, Position to)
    {
        var narrow = Math.Cos(place.Latitude * Math.PI / 180);
        var (ax, ay) = ((from.Longitude - place.Longitude) * narrow, from.Latitude - place.Latitude);
        var (dx, dy) = ((to.Longitude - from.Longitude) * narrow, to.Latitude - from.Latitude);
        var length = dx * dx + dy * dy;
        var along = length == 0 ? 0 : Math.Clamp(-(ax * dx + ay * dy) / length, 0, 1);
        return Math.Sqrt(Math.Pow(ax + along * dx, 2) + Math.Pow(ay + along * dy, 2)) * KilometresADegree;
    }
}
