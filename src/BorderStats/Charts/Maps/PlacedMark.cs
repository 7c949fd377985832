using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>A point of entry where the map draws it.</summary>
internal sealed record PlacedMark(MapMark Mark, double X, double Y, double Radius)
{
    /// <summary>How large the sign of a point without a figure is.</summary>
    public const double Hollow = 4.2;

    // 24 pixels across, as a finger needs.
    private const double Target = 12;

    public double Reach => Math.Max(Target, Radius);

    public Box Box => Box.Around(X, Y, Radius);

    /// <summary>The size says the figure; where there is none the shape says what the point is.</summary>
    public MarkerShape Shape => Mark.Value is null ? ShapeOf(Mark.Point.Mode) : MarkerShape.Circle;

    public static MarkerShape ShapeOf(TransportMode mode) => mode switch
    {
        TransportMode.Land => MarkerShape.Square,
        TransportMode.Sea => MarkerShape.Triangle,
        _ => MarkerShape.Circle,
    };
}
