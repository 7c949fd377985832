using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>One line of a chart: its strokes and the signs on its points.</summary>
internal static class LineDrawing
{
    private const double Radius = 3.6, ThenRadius = 2.8;

    public static void Draw(SvgPen pen, ChartLayout layout, LinePlan line) =>
        Draw(pen, layout, line, line.Style.DashClass, Radius);

    /// <summary>The same of what was known on another day.</summary>
    public static void DrawThen(SvgPen pen, ChartLayout layout, LinePlan line) =>
        Draw(pen, layout, line, "then", ThenRadius);

    private static void Draw(SvgPen pen, ChartLayout layout, LinePlan line, string css, double radius)
    {
        pen.Group($"line {line.Style.ColourClass} {css}").With("data-line", line.Code);
        TrendPath.Of(line.Points, slot => (layout.X(slot), layout.Y(line.Points[slot]))).Draw(pen);
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            if (line.Points[slot].Sign is not PointSign.None)
                Sign(pen, layout, line, slot, radius);
        }

        pen.Close();
    }

    /// <summary>An arrow upwards: the figure is the least that it can be.</summary>
    public static string Cap(double x, double y) => $"M{SvgPen.Point(x, y - 5)}v-11m-3.5,4l3.5,-4l3.5,4";

    /// <summary>A small triangle at the foot, for a zero that a logarithmic scale has no place for.</summary>
    public static string ZeroMark(ChartLayout layout, double x) =>
        $"M{SvgPen.Point(x - 4, layout.Plot.Bottom - 7)}h8l-4,6Z";

    /// <summary>Of which line and slot the element is that stands open, and what it says when pointed at.</summary>
    public static SvgPen Name(SvgPen pen, LinePlan line, int slot) =>
        pen.With("data-line", line.Code).With("data-slot", slot).Title(line.Points[slot].Title);

    private static void Sign(SvgPen pen, ChartLayout layout, LinePlan line, int slot, double radius)
    {
        var (point, x) = (line.Points[slot], layout.X(slot));
        if (!point.IsDrawn)
        {
            Name(pen.OpenPath(ZeroMark(layout, x), "marker zero-mark"), line, slot).Close();
            return;
        }

        var y = layout.Y(point);
        var css = point.Sign is PointSign.Provisional or PointSign.PartYear ? "marker open"
            : layout.IsQuiet(line, slot) ? "marker quiet" : "marker";
        var hasMore = point.IsPartYear || point.IsAtLeast;
        if (hasMore)
            pen.Group("");
        Name(pen.OpenPath(MarkerOutline.Of(line.Style.Marker, x, y, radius), css), line, slot).Close();
        if (point.IsPartYear)
            pen.Path(MarkerOutline.LeftHalf(x, y, radius), "half");
        if (point.IsAtLeast)
            pen.Path(Cap(x, y), "cap");
        if (hasMore)
            pen.Close();
    }
}
