using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Plans.Stacks;

namespace BorderStats.Charts.Svg;

/// <summary>The bars of one line. Only a full and final figure is filled and closed.</summary>
internal static class BarDrawing
{
    public static void Draw(SvgPen pen, ChartLayout layout, LinePlan line, int rank)
    {
        pen.Group(line.Style.ColourClass).With("data-line", line.Code);
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            if (line.Points[slot].Sign is not PointSign.None)
                Bar(pen, layout, line, rank, slot);
        }

        pen.Close();
    }

    private static void Bar(SvgPen pen, ChartLayout layout, LinePlan line, int rank, int slot)
    {
        var isStacked = layout.Plan.View is ChartView.Stacked;
        var point = line.Points[slot];
        var box = isStacked ? StackBox.Of(layout, rank, slot) : BarBox.Of(layout, rank, slot);
        if (!point.IsDrawn)
        {
            pen.OpenPath(LineDrawing.ZeroMark(layout, box.Centre), "marker zero-mark");
            LineDrawing.Name(pen, line, slot).Close();
        }
        else if (point.IsAtLeast)
        {
            // Within a stack the end of the stack is open, not the end of the part.
            LineDrawing.Name(pen.Group("least"), line, slot)
                .Rect(box, "reach").Path(OpenTop(box) + (isStacked ? "Z" : ""), "cap")
                .Path(HatchPath.In(box, Hatch.InBar), "hatch");
            if (!isStacked)
                pen.Path(LineDrawing.Cap(box.Centre, box.Top + 4), "cap");
            pen.Close();
        }
        else
        {
            pen.OpenRect(box, "bar" + point.Sign switch
            {
                PointSign.PartYear => " part",
                PointSign.Provisional => " open",
                _ => "",
            });
            LineDrawing.Name(pen, line, slot).Close();
            if (layout.Plan.Stack.Texture(rank) is var texture and > 0 && point.Sign is PointSign.Full)
                pen.Path(HatchPath.In(box, StackPlan.StreakPitch(texture)), "streaks");
        }
    }

    private static string OpenTop(Box box) =>
        $"M{SvgPen.Point(box.Left, box.Top)}L{SvgPen.Point(box.Left, box.Bottom)}"
            + $"L{SvgPen.Point(box.Right, box.Bottom)}L{SvgPen.Point(box.Right, box.Top)}";
}
