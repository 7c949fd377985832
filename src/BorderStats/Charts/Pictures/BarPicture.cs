using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Plans.Stacks;
using ScottPlot;
using Box = BorderStats.Charts.Plans.Layouts.Box;

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
        var isStacked = layout.Plan.View is ChartView.Stacked;
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            var point = line.Points[slot];
            var box = isStacked ? StackBox.Of(layout, rank, slot) : BarBox.Of(layout, rank, slot);
            if (point.Sign is PointSign.BelowScale)
                MarkerShapes.Zero(canvas, box.Centre, layout.Plot.Bottom, colour);
            else if (point.IsAtLeast)
                AtLeast(canvas, box, colour, isStacked);
            else if (point.IsDrawn)
                Closed(canvas, point, box, colour);
            if (layout.Plan.Stack.Texture(rank) is var texture and > 0
                && point is { Sign: PointSign.Full, IsAtLeast: false })
                Streaks(canvas, box, texture);
        }
    }

    /// <summary>What tells a part from another of its colour.</summary>
    private static void Streaks(PictureCanvas canvas, Box box, int texture) =>
        canvas.Hatch(box, StackPlan.StreakPitch(texture), canvas.Colour("card", 0.75), 1.2);

    private static void Closed(PictureCanvas canvas, PointPlan point, Box box, Color colour)
    {
        if (point.IsPartYear)
            canvas.Rectangle(box, colour.WithAlpha(PartOpacity), colour, EdgeWidth);
        else if (point.Sign is PointSign.Provisional)
            canvas.Rectangle(box, canvas.Colour("card"), colour, EdgeWidth, Unsure);
        else
            canvas.Rectangle(box, colour, colour);
    }

    /// <summary>
    /// Open at the top, since it may reach higher; within a stack the end of the stack is open instead.
    /// </summary>
    private static void AtLeast(PictureCanvas canvas, Box box, Color colour, bool isStacked)
    {
        canvas.Hatch(box, Hatch.InBar, colour, 1.3);
        canvas.Path(
            [(box.Left, box.Top), (box.Left, box.Bottom), (box.Right, box.Bottom), (box.Right, box.Top)],
            colour, CapWidth);
        if (isStacked)
            canvas.Line(new(box.Left, box.Top, box.Right, box.Top), colour, CapWidth);
        else
            MarkerShapes.Cap(canvas, box.Centre, box.Top + 4, colour);
    }
}
