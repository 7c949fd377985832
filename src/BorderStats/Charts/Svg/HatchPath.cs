using System.Text;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>Path data of a hatching.</summary>
internal static class HatchPath
{
    public static string In(Box box, double pitch)
    {
        StringBuilder path = new();
        foreach (var stroke in Hatch.In(box, pitch))
            path.Append('M').Append(SvgPen.Number(stroke.FromX)).Append(',')
                .Append(SvgPen.Number(stroke.FromY)).Append('L').Append(SvgPen.Number(stroke.ToX))
                .Append(',').Append(SvgPen.Number(stroke.ToY));
        return path.ToString();
    }
}
