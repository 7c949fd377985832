using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>
/// Missing figures, hatched and named: those of all lines over the plot, those of one in lanes under it.
/// </summary>
internal static class GapDrawing
{
    public static void Draw(SvgPen pen, GapBand band) => pen.Group("silence")
        .Title(band.Gap.Title).Rect(band.Box, "frame").Path(HatchPath.In(band.Box, Hatch.InBand), "hatch")
        .Text(band.Label, "note", halo: true, turned: band.IsUpright).Close();

    public static void DrawLanes(SvgPen pen, ChartLayout layout)
    {
        if (layout.Lanes.Height == 0)
            return;
        pen.Group("absences");
        foreach (var mark in layout.Lanes.Marks)
            Draw(pen, layout, mark);
        for (var rank = 0; layout.Plan.HasRefusals && rank < layout.Plan.Lines.Count; rank++)
            Refusals(pen, layout, layout.Plan.Lines[rank], rank);
        pen.Close();
    }

    private static void Draw(SvgPen pen, ChartLayout layout, GapMark mark)
    {
        var (line, box) = (layout.Plan.Lines[mark.Rank], layout.Lanes.Place(mark, layout));
        pen.Group("missing " + (mark.IsSurplus ? Palette.Rest : line.Style).ColourClass)
            .With("data-line", line.Code).Title(mark.Gap.Title)
            .Rect(box, "frame").Path(HatchPath.In(box, Hatch.InLane), "hatch");
        if (mark.Label.Length > 0)
            pen.Text(mark.Label, mark.LabelX, box.Bottom, "note");
        pen.Close();
    }

    private static void Refusals(SvgPen pen, ChartLayout layout, LinePlan line, int rank)
    {
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            if (!line.Points[slot].IsRefused)
                continue;
            var (x, y) = GapLanes.Refusal(layout, rank, slot);
            pen.OpenPath($"M{SvgPen.Point(x - 2.5, y - 2.5)}l5,5m-5,0l5,-5", "refused " + line.Style.ColourClass)
                .Title(line.Points[slot].Title).Close();
        }
    }
}
