using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Small;

namespace BorderStats.Charts.Svg;

/// <summary>A plan as little charts, one for each line.</summary>
internal static class SmallDrawing
{
    private const double Radius = 2.8;

    public static SvgPen Draw(SmallLayout layout)
    {
        SvgPen pen = new();
        SvgRoot.Open(pen, layout.Plan, layout.Frame, "small", layout.Height, hasLinks: false);
        pen.Text(layout.Caption, 0, layout.Frame.TickSize + 1, "tick").Group("hits");
        foreach (var (box, slot) in layout.Reaches())
            pen.OpenRect(box, "slot").With("data-slot", slot).Close();
        pen.Close();
        foreach (var panel in layout.Panels)
            Draw(pen, panel);
        return pen.Close();
    }

    private static void Draw(SvgPen pen, SmallPanel panel)
    {
        var line = panel.Line;
        pen.Group($"line {line.Style.ColourClass} {line.Style.DashClass}").With("data-line", line.Code);
        foreach (var y in panel.Ticks)
            pen.Line(panel.Plot.Left, y, panel.Plot.Right, y, "grid");
        foreach (var label in panel.Labels)
            pen.Text(label, "note");
        foreach (var hole in panel.Holes)
            FieldDrawing.Hole(pen, hole);
        pen.Line(panel.Plot.Left, panel.Up.Base, panel.Plot.Right, panel.Up.Base, "zero");
        foreach (var x in panel.Breaks)
            pen.Group("break").Line(x, panel.Plot.Top, x, panel.Plot.Bottom, "").Close();
        TrendPath.Of(line.Points, slot => (panel.X(slot), panel.Y(slot))).Draw(pen);
        for (var slot = 0; slot < line.Points.Count; slot++)
            Sign(pen, panel, slot);
        pen.Text(panel.Name, "label name").Text(panel.Number, "label");
        foreach (var year in panel.Years)
            pen.Text(year, "note");
        pen.Close();
    }

    private static void Sign(SvgPen pen, SmallPanel panel, int slot)
    {
        var (point, x, foot) = (panel.Line.Points[slot], panel.X(slot), panel.Plot.Bottom);
        if (point.IsRefused)
            pen.OpenPath($"M{SvgPen.Point(x - 2.5, foot - 8)}l5,5m-5,0l5,-5", "refused").Title(point.Title).Close();
        else if (point.Sign is PointSign.BelowScale)
            pen.OpenPath($"M{SvgPen.Point(x - 3, foot - 6)}h6l-3,5Z", "marker").Title(point.Title).Close();
        if (!panel.HasSign(slot))
            return;
        pen.OpenPath(
            MarkerOutline.Of(panel.Line.Style.Marker, x, panel.Y(slot), Radius),
            point.Sign is PointSign.Full ? "marker" : "marker open").Title(point.Title).Close();
        if (point.IsPartYear)
            pen.Path(MarkerOutline.LeftHalf(x, panel.Y(slot), Radius), "half");
        if (point.IsAtLeast)
            pen.Path(LineDrawing.Cap(x, panel.Y(slot) + 2), "cap");
    }
}
