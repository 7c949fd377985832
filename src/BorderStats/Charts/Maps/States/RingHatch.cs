using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Maps.States;

/// <summary>Slanted strokes that fill a shape, cut at its outline.</summary>
internal static class RingHatch
{
    public static IReadOnlyList<Stroke> In(MapOutline outline, double pitch)
    {
        // Along a stroke that rises to the right at 45 degrees x + y stays the same.
        var box = outline.Around();
        List<Stroke> strokes = [];
        for (var sum = Math.Ceiling((box.Left + box.Top) / pitch) * pitch; sum < box.Right + box.Bottom; sum += pitch)
        {
            double[] crossings = [.. outline.Rings.SelectMany(ring => Crossings(ring, sum)).Order()];
            for (var i = 0; i + 1 < crossings.Length; i += 2)
            {
                if (crossings[i + 1] - crossings[i] > 0.8)
                    strokes.Add(new(crossings[i], sum - crossings[i], crossings[i + 1], sum - crossings[i + 1]));
            }
        }

        return strokes;
    }

    private static IEnumerable<double> Crossings(IReadOnlyList<(double X, double Y)> ring, double sum)
    {
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var (before, after) = (from.X + from.Y - sum, to.X + to.Y - sum);
            if (before < 0 != after < 0)
                yield return from.X + (to.X - from.X) * before / (before - after);
        }
    }
}
