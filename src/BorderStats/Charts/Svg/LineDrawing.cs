using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>One line of a chart: its strokes and the signs on its points.</summary>
internal static class LineDrawing
{
    private const double Radius = 3.6;

    public static XElement Draw(ChartLayout layout, LinePlan line)
    {
        var path = TrendPath.Of(line.Points, slot => (layout.X(slot), layout.Y(line.Points[slot])));
        var group = SvgElements.Group($"line {line.Style.ColourClass} {line.Style.DashClass}",
            new XAttribute("data-line", line.Code), path.Draw());
        for (var slot = 0; slot < line.Points.Count; slot++)
            group.Add(Sign(layout, line, slot));
        return group;
    }

    /// <summary>An arrow upwards: the figure is the least that it can be.</summary>
    public static string Cap(double x, double y) => $"M{SvgElements.Point(x, y - 5)}v-11m-3.5,4l3.5,-4l3.5,4";

    /// <summary>A small triangle at the foot, for a zero that a logarithmic scale has no place for.</summary>
    public static string ZeroMark(ChartLayout layout, double x) =>
        $"M{SvgElements.Point(x - 4, layout.Plot.Bottom - 7)}h8l-4,6Z";

    private static XElement? Sign(ChartLayout layout, LinePlan line, int slot)
    {
        var point = line.Points[slot];
        if (point.Sign is PointSign.None)
            return null;

        var x = layout.X(slot);
        var (code, number, title) = (new XAttribute("data-line", line.Code),
            new XAttribute("data-slot", SvgElements.Number(slot)), SvgElements.Title(point.Title));
        if (!point.IsDrawn)
            return SvgElements.Path(ZeroMark(layout, x), "marker zero-mark", code, number, title);

        var y = layout.Y(point);
        var css = point.Sign is PointSign.Provisional or PointSign.PartYear ? "marker open"
            : layout.IsQuiet(line, slot) ? "marker quiet" : "marker";
        var sign = SvgElements.Path(MarkerOutline.Of(line.Style.Marker, x, y, Radius), css, code, number, title);
        return point.IsPartYear || point.IsAtLeast
            ? SvgElements.Group("", sign,
                point.IsPartYear ? SvgElements.Path(MarkerOutline.LeftHalf(x, y, Radius), "half") : null,
                point.IsAtLeast ? SvgElements.Path(Cap(x, y), "cap") : null)
            : sign;
    }
}
