namespace BorderStats.Charts.Maps;

/// <summary>
/// Leaves out the points of a closed ring that lie so near the line between those kept that nobody would see them
/// (Ramer, Douglas and Peucker).
/// </summary>
internal static class RingSimplification
{
    /// <param name="ring">Its last point is its first one again.</param>
    /// <param name="finest">How far from the line a point may lie and still be left out.</param>
    /// <returns>The points kept; the first is not repeated.</returns>
    public static IReadOnlyList<(double X, double Y)> Of(IReadOnlyList<(double X, double Y)> ring, double finest)
    {
        var last = ring.Count - 1;
        var kept = new bool[ring.Count];
        kept[0] = true;
        // The point farthest from the start stays as well: from there the ring is two lines.
        var farthest = Enumerable.Range(0, last).MaxBy(i => Distance(ring[i], ring[0], ring[0]));
        kept[farthest] = true;
        Keep(ring, kept, 0, farthest, finest);
        Keep(ring, kept, farthest, last, finest);
        return [.. Enumerable.Range(0, last).Where(i => kept[i]).Select(i => ring[i])];
    }

    private static void Keep(
        IReadOnlyList<(double X, double Y)> ring, bool[] kept, int from, int to, double finest)
    {
        if (to - from < 2)
            return;
        var farthest = Enumerable.Range(from + 1, to - from - 1).MaxBy(i => Distance(ring[i], ring[from], ring[to]));
        if (Distance(ring[farthest], ring[from], ring[to]) <= finest)
            return;
        kept[farthest] = true;
        Keep(ring, kept, from, farthest, finest);
        Keep(ring, kept, farthest, to, finest);
    }

    /// <summary>From a point to the stretch between two others.</summary>
    private static double Distance((double X, double Y) point, (double X, double Y) start, (double X, double Y) end)
    {
        var (dx, dy) = (end.X - start.X, end.Y - start.Y);
        var length = dx * dx + dy * dy;
        var along = length == 0
            ? 0
            : Math.Clamp(((point.X - start.X) * dx + (point.Y - start.Y) * dy) / length, 0, 1);
        return Math.Sqrt(
            Math.Pow(start.X + along * dx - point.X, 2) + Math.Pow(start.Y + along * dy - point.Y, 2));
    }
}
