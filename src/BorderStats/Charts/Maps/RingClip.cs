using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Maps;

/// <summary>Cuts a ring at the four sides of a frame, one after the other (Sutherland and Hodgman).</summary>
internal static class RingClip
{
    public static IReadOnlyList<(double X, double Y)> Cut(IReadOnlyList<(double X, double Y)> ring, Box frame)
    {
        // How far inside of each side a point lies.
        Func<(double X, double Y), double>[] sides =
            [p => p.X - frame.Left, p => frame.Right - p.X, p => p.Y - frame.Top, p => frame.Bottom - p.Y];
        return sides.Aggregate(ring, Cut);
    }

    private static List<(double X, double Y)> Cut(
        IReadOnlyList<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        List<(double X, double Y)> kept = [];
        for (var i = 0; i < ring.Count; i++)
        {
            var (point, next) = (ring[i], ring[(i + 1) % ring.Count]);
            var (here, there) = (inside(point), inside(next));
            if (here >= 0)
                kept.Add(point);
            if (here >= 0 != there >= 0)
                kept.Add(Between(point, next, here / (here - there)));
        }

        return kept;
    }

    private static (double X, double Y) Between((double X, double Y) start, (double X, double Y) end, double share) =>
        (start.X + (end.X - start.X) * share, start.Y + (end.Y - start.Y) * share);
}
