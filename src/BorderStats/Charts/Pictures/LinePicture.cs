using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using ScottPlot;

namespace BorderStats.Charts.Pictures;

/// <summary>One line of a chart: its strokes and the signs on its points.</summary>
internal static class LinePicture
{
    private const double Radius = 3.6, ThenRadius = 2.8, Width = 2.4, UnsureWidth = 2, ThenWidth = 1.4;

    private static readonly LinePattern Unsure = new([3, 3], 0, "unsure"), Then = new([5, 4], 0, "then");

    // The dash patterns d0 to d3 of the style sheet.
    private static readonly LinePattern[] Dashes =
        [LinePattern.Solid, new([10, 3], 0, "d1"), new([12, 3, 2, 3], 0, "d2"), new([18, 4, 6, 4], 0, "d3")];

    public static void Draw(PictureCanvas canvas, ChartLayout layout, LinePlan line)
    {
        var colour = canvas.Colour(line.Style.ColourClass);
        Strokes(canvas, line, slot => (layout.X(slot), layout.Y(line.Points[slot])), colour);
        for (var slot = 0; slot < line.Points.Count; slot++)
            Sign(canvas, layout, line, slot, colour, Radius, isOpen: false);
    }

    /// <summary>The same of what was known on another day.</summary>
    public static void DrawThen(PictureCanvas canvas, ChartLayout layout, LinePlan line)
    {
        var colour = canvas.Colour(line.Style.ColourClass);
        foreach (var join in (PointJoin[])[PointJoin.Solid, PointJoin.Dashed])
            Strokes(canvas, line, join, slot => (layout.X(slot), layout.Y(line.Points[slot])), colour, ThenWidth, Then);
        for (var slot = 0; slot < line.Points.Count; slot++)
            Sign(canvas, layout, line, slot, colour, ThenRadius, isOpen: true);
    }

    public static void ThenStroke(PictureCanvas canvas, IReadOnlyList<(double X, double Y)> way, Color colour) =>
        canvas.Path(way, colour, ThenWidth, Then);

    /// <param name="place">Where the mark of a slot stands.</param>
    public static void Strokes(PictureCanvas canvas, LinePlan line, Func<int, (double X, double Y)> place, Color colour)
    {
        Strokes(canvas, line, PointJoin.Solid, place, colour, Width, Dashes[line.Style.Dash]);
        Strokes(canvas, line, PointJoin.Dashed, place, colour, UnsureWidth, Unsure);
    }

    private static void Strokes(
        PictureCanvas canvas, LinePlan line, PointJoin join, Func<int, (double X, double Y)> place, Color colour,
        double width, LinePattern pattern)
    {
        for (var slot = 1; slot < line.Points.Count; slot++)
        {
            if (line.Points[slot].Join != join)
                continue;
            List<(double X, double Y)> run = [place(slot - 1)];
            for (; slot < line.Points.Count && line.Points[slot].Join == join; slot++)
                run.Add(place(slot));
            canvas.Path(run, colour, width, pattern);
        }
    }

    private static void Sign(
        PictureCanvas canvas, ChartLayout layout, LinePlan line, int slot, Color colour, double radius, bool isOpen)
    {
        var (point, x) = (line.Points[slot], layout.X(slot));
        if (point.Sign is PointSign.BelowScale)
            MarkerShapes.Zero(canvas, x, layout.Plot.Bottom, colour);
        if (!point.IsDrawn || layout.IsQuiet(line, slot))
            return;

        var y = layout.Y(point);
        var fill = point.Sign is PointSign.Full && !isOpen ? colour : canvas.Colour("card");
        MarkerShapes.Draw(canvas, line.Style.Marker, x, y, radius, fill, colour);
        if (point.IsPartYear)
            MarkerShapes.LeftHalf(canvas, x, y, radius, colour);
        if (point.IsAtLeast)
            MarkerShapes.Cap(canvas, x, y, colour);
    }
}
