using BorderStats.Charts.Plans;
using ScottPlot;

namespace BorderStats.Charts.Pictures;

/// <summary>One line of a chart: its strokes and the signs on its points.</summary>
internal static class LinePicture
{
    private const double Radius = 3.6, Width = 2.4, UnsureWidth = 2;

    private static readonly LinePattern Unsure = new([3, 3], 0, "unsure");

    // The dash patterns d0 to d3 of the style sheet.
    private static readonly LinePattern[] Dashes =
        [LinePattern.Solid, new([10, 3], 0, "d1"), new([12, 3, 2, 3], 0, "d2"), new([18, 4, 6, 4], 0, "d3")];

    public static void Draw(PictureCanvas canvas, ChartLayout layout, LinePlan line)
    {
        var colour = canvas.Colour(line.Style.ColourClass);
        Strokes(canvas, layout, line, PointJoin.Solid, colour, Width, Dashes[line.Style.Dash]);
        Strokes(canvas, layout, line, PointJoin.Dashed, colour, UnsureWidth, Unsure);
        for (var slot = 0; slot < line.Points.Count; slot++)
            Sign(canvas, layout, line, slot, colour);
    }

    private static void Strokes(
        PictureCanvas canvas, ChartLayout layout, LinePlan line, PointJoin join, Color colour, double width,
        LinePattern pattern)
    {
        for (var slot = 1; slot < line.Points.Count; slot++)
        {
            if (line.Points[slot].Join != join)
                continue;
            List<(double X, double Y)> run = [Place(slot - 1)];
            for (; slot < line.Points.Count && line.Points[slot].Join == join; slot++)
                run.Add(Place(slot));
            canvas.Path(run, colour, width, pattern);
        }

        (double X, double Y) Place(int slot) => (layout.X(slot), layout.Y(line.Points[slot]));
    }

    private static void Sign(PictureCanvas canvas, ChartLayout layout, LinePlan line, int slot, Color colour)
    {
        var (point, x) = (line.Points[slot], layout.X(slot));
        if (point.Sign is PointSign.BelowScale)
            MarkerShapes.Zero(canvas, x, layout.Plot.Bottom, colour);
        if (!point.IsDrawn || layout.IsQuiet(line, slot))
            return;

        var y = layout.Y(point);
        var fill = point.Sign is PointSign.Full ? colour : canvas.Colour("card");
        MarkerShapes.Draw(canvas, line.Style.Marker, x, y, Radius, fill, colour);
        if (point.IsPartYear)
            MarkerShapes.LeftHalf(canvas, x, y, Radius, colour);
        if (point.IsAtLeast)
            MarkerShapes.Cap(canvas, x, y, colour);
    }
}
