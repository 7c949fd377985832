using System.Text;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>
/// Path data of a hatching. Strokes that are as long as the one before are drawn from its end, each in the very same
/// signs, so that a page with many hatchings is compressed to half.
/// </summary>
internal static class HatchPath
{
    public static string In(Box box, double pitch)
    {
        StringBuilder path = new();
        // From the end of one stroke the next is reached exactly only where the pitch is written as it is.
        var isExact = Math.Abs(pitch * 10 - Math.Round(pitch * 10)) < 1e-9;
        (double FromY, double Length) last = default;
        foreach (var stroke in Hatch.In(box, pitch))
        {
            var length = Math.Round(stroke.ToX - stroke.FromX, 1, MidpointRounding.AwayFromZero);
            if (isExact && last == (stroke.FromY, length))
                path.Append('m').Append(SvgPen.Point(pitch - length, length));
            else
                path.Append('M').Append(SvgPen.Point(stroke.FromX, stroke.FromY));
            path.Append('l').Append(SvgPen.Point(length, -length));
            last = (stroke.FromY, length);
        }

        return path.ToString();
    }
}
