using System.Text;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;

namespace BorderStats.Charts.Maps;

/// <summary>
/// A shape as a map draws it: its rings in pixels, without bends too fine to see, cut at the map's edge.
/// </summary>
internal sealed record MapOutline(IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings)
{
    // In pixels. The edge itself lies out of sight, so that no outline is drawn along it.
    private const double Finest = 0.5, Beyond = 3;

    public bool IsEmpty => Rings.Count == 0;

    public static MapOutline Of(MapShape shape, MapProjection projection)
    {
        Box frame = new(-Beyond, -Beyond, projection.Width + Beyond, projection.Height + Beyond);
        return new([.. shape.Rings.Select(ring => ring.Select(projection.Place).ToArray())
            .Where(ring => Around(ring).Overlaps(frame))
            .Select(ring => RingClip.Cut(RingSimplification.Of(ring, Finest), frame))
            .Where(ring => ring.Count >= 3)]);
    }

    /// <summary>The box around the largest ring, in which a name is written.</summary>
    public Box Largest() => Rings.Select(Around).MaxBy(box => box.Width * box.Height);

    /// <summary>The box around all that is seen of it.</summary>
    public Box Around() => new(
        Rings.Min(r => r.Min(p => p.X)), Rings.Min(r => r.Min(p => p.Y)),
        Rings.Max(r => r.Max(p => p.X)), Rings.Max(r => r.Max(p => p.Y)));

    /// <summary>Path data, each point as its way from the one before, which is shorter to write.</summary>
    public string Path()
    {
        StringBuilder data = new();
        foreach (var ring in Rings)
        {
            // Of what was written, not of what was meant: rounding must not add up along a coast.
            var (x, y) = (Tenths(ring[0].X), Tenths(ring[0].Y));
            data.Append('M').Append(SvgPen.Point(x, y)).Append('l');
            for (var i = 1; i < ring.Count; i++)
            {
                var (nextX, nextY) = (Tenths(ring[i].X), Tenths(ring[i].Y));
                data.Append(i > 1 ? " " : "").Append(SvgPen.Point(nextX - x, nextY - y));
                (x, y) = (nextX, nextY);
            }

            data.Append('z');
        }

        return data.ToString();
    }

    private static Box Around(IReadOnlyList<(double X, double Y)> ring) => new(
        ring.Min(p => p.X), ring.Min(p => p.Y), ring.Max(p => p.X), ring.Max(p => p.Y));

    private static double Tenths(double pixels) => Math.Round(pixels, 1, MidpointRounding.AwayFromZero);
}
