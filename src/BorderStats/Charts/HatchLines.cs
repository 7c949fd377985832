using System.Text;

namespace BorderStats.Charts;

/// <summary>
/// Slanted strokes that fill a box, cut at its edges. Strokes and not a pattern, so that they need no id.
/// </summary>
internal static class HatchLines
{
    public static string In(Box box, double pitch = 5)
    {
        StringBuilder path = new();
        // Along the lower edge, each stroke rises to the right at 45 degrees.
        for (var foot = box.Left - box.Height + pitch / 2; foot < box.Right; foot += pitch)
        {
            var start = Math.Max(foot, box.Left);
            var end = Math.Min(foot + box.Height, box.Right);
            if (end > start)
                path.Append('M').Append(Svg.Point(start, box.Bottom - (start - foot)))
                    .Append('L').Append(Svg.Point(end, box.Bottom - (end - foot)));
        }

        return path.ToString();
    }
}
