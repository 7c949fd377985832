using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using Color = ScottPlot.Color;

namespace BorderStats.Charts.Pictures;

/// <summary>
/// Missing figures, hatched and named: those of all lines over the plot, those of one in lanes under it.
/// </summary>
internal static class GapPicture
{
    private const double GroundOpacity = 0.08, BandOpacity = 0.55, RefusalOpacity = 0.75, Cross = 2.5;

    public static void Draw(PictureCanvas canvas, ChartLayout layout)
    {
        foreach (var band in layout.Bands)
        {
            canvas.Rectangle(band.Box, canvas.Colour("axis", GroundOpacity));
            canvas.Hatch(band.Box, Hatch.InBand, canvas.Colour("axis", BandOpacity), 0.8);
            canvas.Text(
                band.Label, layout.Frame.NoteSize, canvas.Colour("muted"), halo: true, isUpright: band.IsUpright);
        }

        foreach (var mark in layout.Lanes.Marks)
            Draw(canvas, layout, mark);
        for (var rank = 0; rank < layout.Plan.Lines.Count; rank++)
            Refusals(canvas, layout, rank);
    }

    private static void Draw(PictureCanvas canvas, ChartLayout layout, GapMark mark)
    {
        var (style, box) = (layout.Plan.Lines[mark.Rank].Style, layout.Lanes.Place(mark, layout));
        var colour = canvas.Colour((mark.IsSurplus ? Palette.Rest : style).ColourClass);
        canvas.Rectangle(box, colour.WithAlpha(0.0), colour, 0.8);
        canvas.Hatch(box, Hatch.InLane, colour, 1.3);
        canvas.Text(new(mark.Label, mark.LabelX, box.Bottom), layout.Frame.NoteSize, colour);
    }

    private static void Refusals(PictureCanvas canvas, ChartLayout layout, int rank)
    {
        var line = layout.Plan.Lines[rank];
        var colour = canvas.Colour(line.Style.ColourClass, RefusalOpacity);
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            if (!line.Points[slot].IsRefused)
                continue;
            var (x, y) = GapLanes.Refusal(layout, rank, slot);
            Refusal(canvas, x, y, colour);
        }
    }

    /// <summary>A small cross: a figure there is, but what was asked for cannot be made of it.</summary>
    public static void Refusal(PictureCanvas canvas, double x, double y, Color colour)
    {
        canvas.Line(new(x - Cross, y - Cross, x + Cross, y + Cross), colour, 1);
        canvas.Line(new(x - Cross, y + Cross, x + Cross, y - Cross), colour, 1);
    }
}
