using BorderStats.Charts.Plans;

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
        var (point, box) = (line.Points[slot], BarBox.Of(layout, rank, slot));
        if (!point.IsDrawn)
        {
            pen.OpenPath(LineDrawing.ZeroMark(layout, box.Centre), "marker zero-mark");
            LineDrawing.Name(pen, line, slot).Close();
        }
        else if (point.IsAtLeast)
        {
            LineDrawing.Name(pen.Group("least"), line, slot)
                .Rect(box, "reach").Path(OpenTop(box), "cap").Path(HatchPath.In(box, Hatch.InBar), "hatch")
                .Path(LineDrawing.Cap(box.Centre, box.Top + 4), "cap").Close();
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
        }
    }

    private static string OpenTop(Box box) =>
        $"M{SvgPen.Point(box.Left, box.Top)}L{SvgPen.Point(box.Left, box.Bottom)}"
            + $"L{SvgPen.Point(box.Right, box.Bottom)}L{SvgPen.Point(box.Right, box.Top)}";
}
