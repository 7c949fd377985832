using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Small;
using ScottPlot;

namespace BorderStats.Charts.Pictures;

/// <summary>A plan as little charts, one for each line.</summary>
internal sealed class SmallPicture(SmallLayout layout) : IPictureBody
{
    private const double Radius = 2.8, LeastHeight = 98;

    private static readonly LinePattern Dotted = new([2, 4], 0, "break");

    public bool IsCramped(double height) => layout.Left > 0 || layout.PanelHeight < LeastHeight;

    public void Draw(PictureCanvas canvas)
    {
        var frame = layout.Frame;
        canvas.Text(new(layout.Caption, 0, frame.TickSize + 1), frame.TickSize, canvas.Colour("muted"));
        foreach (var panel in layout.Panels)
            Draw(canvas, panel);
    }

    private void Draw(PictureCanvas canvas, SmallPanel panel)
    {
        var (frame, plot, muted) = (layout.Frame, panel.Plot, canvas.Colour("muted"));
        var colour = canvas.Colour(panel.Line.Style.ColourClass);
        foreach (var y in panel.Ticks)
            canvas.Line(new(plot.Left, y, plot.Right, y), canvas.Colour("faint"), 1);
        foreach (var label in panel.Labels)
            canvas.Text(label, frame.NoteSize, muted);
        foreach (var hole in panel.Holes)
            FieldPicture.Hole(canvas, hole);
        canvas.Line(new(plot.Left, panel.Up.Base, plot.Right, panel.Up.Base), canvas.Colour("axis"), 1);
        foreach (var x in panel.Breaks)
            canvas.Line(new(x, plot.Top, x, plot.Bottom), canvas.Colour("axis"), 1.2, Dotted);
        LinePicture.Strokes(canvas, panel.Line, slot => (panel.X(slot), panel.Y(slot)), colour);
        for (var slot = 0; slot < panel.Line.Points.Count; slot++)
            Sign(canvas, panel, slot, colour);
        canvas.Text(panel.Name, frame.LabelSize, colour, strong: true);
        canvas.Text(panel.Number, frame.LabelSize, colour);
        foreach (var year in panel.Years)
            canvas.Text(year, frame.NoteSize, muted);
    }

    private static void Sign(PictureCanvas canvas, SmallPanel panel, int slot, Color colour)
    {
        var (point, x, foot) = (panel.Line.Points[slot], panel.X(slot), panel.Plot.Bottom);
        if (point.IsRefused)
            GapPicture.Refusal(canvas, x, foot - 5.5, colour);
        else if (point.Sign is PointSign.BelowScale)
            MarkerShapes.Zero(canvas, x, foot, colour);
        if (!panel.HasSign(slot))
            return;
        var y = panel.Y(slot);
        var fill = point.Sign is PointSign.Full ? colour : canvas.Colour("card");
        MarkerShapes.Draw(canvas, panel.Line.Style.Marker, x, y, Radius, fill, colour);
        if (point.IsPartYear)
            MarkerShapes.LeftHalf(canvas, x, y, Radius, colour);
        if (point.IsAtLeast)
            MarkerShapes.Cap(canvas, x, y + 2, colour);
    }
}
