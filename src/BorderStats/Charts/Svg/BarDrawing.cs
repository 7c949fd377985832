using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>The bars of one line. Only a full and final figure is filled and closed.</summary>
internal static class BarDrawing
{
    public static XElement Draw(ChartLayout layout, LinePlan line, int rank)
    {
        var group = SvgElements.Group(line.Style.ColourClass, new XAttribute("data-line", line.Code));
        for (var slot = 0; slot < line.Points.Count; slot++)
            group.Add(Bar(layout, line, rank, slot));
        return group;
    }

    private static XElement? Bar(ChartLayout layout, LinePlan line, int rank, int slot)
    {
        var point = line.Points[slot];
        if (point.Sign is PointSign.None)
            return null;

        var box = BarBox.Of(layout, rank, slot);
        object[] content =
        [
            new XAttribute("data-line", line.Code), new XAttribute("data-slot", SvgElements.Number(slot)),
            SvgElements.Title(point.Title),
        ];
        if (!point.IsDrawn)
            return SvgElements.Path(LineDrawing.ZeroMark(layout, box.Centre), "marker zero-mark", content);
        if (point.IsAtLeast)
            return SvgElements.Group("least", content,
                SvgElements.Rect(box, "reach"), SvgElements.Path(OpenTop(box), "cap"),
                SvgElements.Path(HatchPath.In(box, Hatch.InBar), "hatch"),
                SvgElements.Path(LineDrawing.Cap(box.Centre, box.Top + 4), "cap"));
        return SvgElements.Rect(box, "bar" + point.Sign switch
        {
            PointSign.PartYear => " part",
            PointSign.Provisional => " open",
            _ => "",
        }, content);
    }

    private static string OpenTop(Box box) =>
        $"M{SvgElements.Point(box.Left, box.Top)}L{SvgElements.Point(box.Left, box.Bottom)}"
            + $"L{SvgElements.Point(box.Right, box.Bottom)}L{SvgElements.Point(box.Right, box.Top)}";
}
