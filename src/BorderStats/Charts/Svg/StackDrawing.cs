using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Plans.Stacks;

namespace BorderStats.Charts.Svg;

/// <summary>What a stack has besides its parts: the open ends, and the wholes that are marked beside it.</summary>
internal static class StackDrawing
{
    private const double Radius = 4.6;

    public static void Draw(SvgPen pen, ChartLayout layout)
    {
        for (var slot = 0; slot < layout.Plan.Stack.Slots.Count; slot++)
        {
            if (StackBox.Opening(layout, slot) is { } open)
                pen.Group("opening").With("data-slot", slot).Title(StackWords.Opening(layout.Plan, slot))
                    .Rect(open, "frame").Path(HatchPath.In(open, Hatch.InLane), "hatch")
                    .Path(LineDrawing.Cap(open.Centre, open.Top + 5), "cap").Close();
        }

        for (var rank = 0; rank < layout.Plan.Lines.Count; rank++)
        {
            if (layout.Plan.Stack.IsBeside(rank))
                Beside(pen, layout, layout.Plan.Lines[rank]);
        }
    }

    private static void Beside(SvgPen pen, ChartLayout layout, LinePlan line)
    {
        pen.Group("beside " + line.Style.ColourClass).With("data-line", line.Code);
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            var point = line.Points[slot];
            if (!point.IsDrawn)
                continue;
            var (x, y) = (layout.X(slot), layout.Y(point));
            pen.OpenPath(
                MarkerOutline.Of(line.Style.Marker, x, y, Radius),
                point.Sign is PointSign.Full ? "marker" : "marker open");
            LineDrawing.Name(pen, line, slot).Close();
            if (point.IsAtLeast)
                pen.Path(LineDrawing.Cap(x, y), "cap");
        }

        pen.Close();
    }
}
