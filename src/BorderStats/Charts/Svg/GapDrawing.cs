using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>
/// Missing figures, hatched and named: those of all lines over the plot, those of one in lanes under it.
/// </summary>
internal static class GapDrawing
{
    public static XElement Draw(GapBand band) => SvgElements.Group("silence",
        SvgElements.Title(band.Gap.Title), SvgElements.Rect(band.Box, "frame"),
        SvgElements.Path(HatchPath.In(band.Box, Hatch.InBand), "hatch"), Label(band));

    public static XElement? DrawLanes(ChartLayout layout) => layout.Lanes.Height == 0
        ? null
        : SvgElements.Group("absences",
            layout.Lanes.Marks.Select(mark => Draw(layout, mark)),
            layout.Plan.HasRefusals
                ? layout.Plan.Lines.SelectMany((line, rank) => Refusals(layout, line, rank))
                : null);

    private static XElement Draw(ChartLayout layout, GapMark mark)
    {
        var (line, box) = (layout.Plan.Lines[mark.Rank], layout.Lanes.Place(mark, layout));
        return SvgElements.Group("missing " + (mark.IsSurplus ? Palette.Rest : line.Style).ColourClass,
            new XAttribute("data-line", line.Code), SvgElements.Title(mark.Gap.Title),
            SvgElements.Rect(box, "frame"), SvgElements.Path(HatchPath.In(box, Hatch.InLane), "hatch"),
            mark.Label.Length > 0 ? SvgElements.Text(mark.Label, mark.LabelX, box.Bottom, "note") : null);
    }

    private static IEnumerable<XElement> Refusals(ChartLayout layout, LinePlan line, int rank)
    {
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            if (!line.Points[slot].IsRefused)
                continue;
            var (x, y) = GapLanes.Refusal(layout, rank, slot);
            yield return SvgElements.Path(
                $"M{SvgElements.Point(x - 2.5, y - 2.5)}l5,5m-5,0l5,-5", "refused " + line.Style.ColourClass,
                SvgElements.Title(line.Points[slot].Title));
        }
    }

    private static XElement? Label(GapBand band)
    {
        var label = SvgElements.Text(band.Label, "note", halo: true);
        if (band.Label is { } upright && band.IsUpright)
            label!.SetAttributeValue("transform", $"rotate(-90 {SvgElements.Point(upright.X, upright.Y)})");
        return label;
    }
}
