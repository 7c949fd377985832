namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// Slanted strokes that fill a box, cut at its edges. Strokes and not a pattern, so that they need no id.
/// </summary>
internal static class Hatch
{
    /// <summary>How far the strokes lie apart in a lane, over the whole height of the plot, and in a bar.</summary>
    public const double InLane = 5, InBand = 9, InBar = 6;

    public static IEnumerable<Stroke> In(Box box, double pitch)
    {
        // Along the lower edge, each stroke rises to the right at 45 degrees.
        for (var foot = box.Left - box.Height + pitch / 2; foot < box.Right; foot += pitch)
        {
            var start = Math.Max(foot, box.Left);
            var end = Math.Min(foot + box.Height, box.Right);
            if (end > start)
                yield return new(start, box.Bottom - (start - foot), end, box.Bottom - (end - foot));
        }
    }
}
