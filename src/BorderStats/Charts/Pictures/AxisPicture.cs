using BorderStats.Charts.Plans.Layouts;
using ScottPlot;

namespace BorderStats.Charts.Pictures;

/// <summary>Both axes with their names, and the breaks on them.</summary>
internal static class AxisPicture
{
    private static readonly LinePattern Dotted = new([2, 4], 0, "break");

    public static void Draw(PictureCanvas canvas, ChartLayout layout)
    {
        var (plot, size, muted) = (layout.Plot, layout.Frame.TickSize, canvas.Colour("muted"));
        canvas.Text(new(layout.Plan.Caption, 0, size + 1), size, muted);
        for (var i = 0; i < layout.Axis.Ticks.Count; i++)
        {
            var y = layout.Up.Place(layout.Axis.Ticks[i]);
            canvas.Line(new(plot.Left, y, plot.Right, y), canvas.Colour("faint"), 1);
            canvas.Text(
                new(layout.Axis.Labels[i], plot.Left - ValueAxis.LabelGap, y + 4, TextAnchor.End), size, muted);
        }

        canvas.Line(new(plot.Left, layout.Up.Base, plot.Right, layout.Up.Base), canvas.Colour("axis"), 1);
        Slots(canvas, layout, muted);
    }

    public static void Breaks(PictureCanvas canvas, ChartLayout layout)
    {
        foreach (var mark in layout.Breaks)
        {
            canvas.Line(
                new(mark.X, layout.Plot.BreakRow + 2, mark.X, layout.Plot.Bottom), canvas.Colour("axis"), 1.2, Dotted);
            canvas.Text(mark.Before, layout.Frame.NoteSize, canvas.Colour("muted"));
            canvas.Text(mark.After, layout.Frame.NoteSize, canvas.Colour("muted"));
        }
    }

    private static void Slots(PictureCanvas canvas, ChartLayout layout, Color muted)
    {
        var (axis, y) = (layout.Slots, layout.Plot.Gaps.Bottom);
        foreach (var (x, startsYear) in axis.Ticks)
            canvas.Line(new(x, y, x, y + (startsYear ? 20 : 4)), canvas.Colour("axis", startsYear ? 1 : 0.6), 1);
        foreach (var name in axis.MonthNames)
            canvas.Text(name, layout.Frame.NoteSize, muted);
        foreach (var name in axis.YearNames)
            canvas.Text(name, layout.Frame.TickSize, muted);
    }
}
