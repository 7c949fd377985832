using BorderStats.Charts.Plans;
using ScottPlot;
using Box = BorderStats.Charts.Plans.Box;

namespace BorderStats.Charts.Pictures;

/// <summary>The bars of one line. Only a full and final figure is filled and closed.</summary>
internal static class BarPicture
{
    private const double PartOpacity = 0.3, EdgeWidth = 1.4, CapWidth = 1.8;

    private static readonly LinePattern Unsure = new([3, 2], 0, "unsure");

    public static void Draw(PictureCanvas canvas, ChartLayout layout, int rank)
    {
        var line = layout.Plan.Lines[rank];
        var colour = canvas.Colour(line.Style.ColourClass);
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            var (point, box) = (line.Points[slot], BarBox.Of(layout, rank, slot));
            if (point.Sign is PointSign.BelowScale)
                MarkerShapes.Zero(canvas, box.Centre, layout.Plot.Bottom, colour);
            else if (point.IsAtLeast)
                AtLeast(canvas, box, colour);
            else if (point.IsDrawn)
                Closed(canvas, point, box, colour);
        }
    }

    private static void Closed(PictureCanvas canvas, PointPlan point, Box box, Color colour)
    {
        if (point.IsPartYear)
            canvas.Rectangle(box, colour.WithAlpha(PartOpacity), colour, EdgeWidth);
        else if (point.Sign is PointSign.Provisional)
            canvas.Rectangle(box, canvas.Colour("card"), colour, EdgeWidth, Unsure);
        else
            canvas.Rectangle(box, colour, colour);
    }

    /// <summary>Open at the top, since it may reach higher.</summary>
    private static void AtLeast(PictureCanvas canvas, Box box, Color colour)
    {
        canvas.Hatch(box, Hatch.InBar, colour, 1.3);
        canvas.Path(
            [(box.Left, box.Top), (box.Left, box.Bottom), (box.Right, box.Bottom), (box.Right, box.Top)],
            colour, CapWidth);
        MarkerShapes.Cap(canvas, box.Centre, box.Top + 4, colour);
    }
}
