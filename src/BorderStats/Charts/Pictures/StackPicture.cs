using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Pictures;

/// <summary>What a stack has besides its parts: the open ends, and the wholes that are marked beside it.</summary>
internal static class StackPicture
{
    private const double Radius = 4.6, Halo = 6;

    public static void Draw(PictureCanvas canvas, ChartLayout layout)
    {
        var ink = canvas.Colour("muted");
        for (var slot = 0; slot < layout.Plan.Stack.Slots.Count; slot++)
        {
            if (StackBox.Opening(layout, slot) is not { } open)
                continue;
            canvas.Rectangle(open, ink.WithAlpha(0.0), ink, 0.8);
            canvas.Hatch(open, Hatch.InLane, ink, 1.3);
            MarkerShapes.Cap(canvas, open.Centre, open.Top + 5, ink);
        }

        for (var rank = 0; rank < layout.Plan.Lines.Count; rank++)
        {
            if (layout.Plan.Stack.IsBeside(rank))
                Beside(canvas, layout, layout.Plan.Lines[rank]);
        }
    }

    private static void Beside(PictureCanvas canvas, ChartLayout layout, LinePlan line)
    {
        var (colour, card) = (canvas.Colour(line.Style.ColourClass), canvas.Colour("card"));
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            var point = line.Points[slot];
            if (!point.IsDrawn)
                continue;
            var (x, y) = (layout.X(slot), layout.Y(point));
            MarkerShapes.Draw(canvas, line.Style.Marker, x, y, Halo, card, card);
            var fill = point.Sign is PointSign.Full ? colour : card;
            MarkerShapes.Draw(canvas, line.Style.Marker, x, y, Radius, fill, colour);
            if (point.IsAtLeast)
                MarkerShapes.Cap(canvas, x, y, colour);
        }
    }
}
