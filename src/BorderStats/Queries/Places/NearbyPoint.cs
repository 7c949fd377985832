using BorderStats.Statistics;

namespace BorderStats.Queries.Places;

/// <summary>A point of entry and how far it lies from another.</summary>
public sealed record NearbyPoint(PointOfEntry Point, double Kilometres)
{
    /// <summary>The nearest ones whose position is known, the nearest first; none where its own is not.</summary>
    public static IReadOnlyList<NearbyPoint> Of(PointOfEntry point, IReadOnlyList<PointOfEntry> points, int count) =>
        point.Position is not { } here
            ? []
            : [.. (from other in points
                   where other != point && other.IsPlaced
                   let away = new NearbyPoint(other, here.KilometresTo(other.Position!.Value))
                   orderby away.Kilometres
                   select away).Take(count)];
}
