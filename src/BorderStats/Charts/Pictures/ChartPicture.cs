using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Pictures;

/// <summary>
/// A chart's plan as PNG by ScottPlot, with the words around it: for whoever takes it away from its page.
/// </summary>
public static class ChartPicture
{
    // A picture too small for its chart is a larger one reduced, down to half: nothing is cut or pressed together.
    private const double Step = 1.12, MostReduction = 2.1, LeastPlot = 0.36;

    public static byte[] Draw(ChartPlan plan, PictureCaption caption, PictureSize size, PictureTheme theme)
    {
        var reduction = 1.0;
        var frame = PictureFrame.Of(plan, caption, size.Width, size.Height);
        while (frame.Layout.Plot.Area.Height < LeastPlot * frame.Height && reduction * Step < MostReduction)
        {
            reduction *= Step;
            frame = PictureFrame.Of(plan, caption, size.Width * reduction, size.Height * reduction);
        }

        using Picture picture = new(frame.Width, frame.Height, theme);
        frame.Draw(picture.From(0, 0));
        Draw(picture.From(frame.Margin, frame.Top), frame.Layout);
        return picture.Png(size.PixelWidth, size.PixelHeight, size.Scale / reduction);
    }

    private static void Draw(PictureCanvas canvas, ChartLayout layout)
    {
        AxisPicture.Draw(canvas, layout);
        GapPicture.Draw(canvas, layout);
        AxisPicture.Breaks(canvas, layout);
        EventPicture.Draw(canvas, layout);
        for (var rank = 0; rank < layout.Plan.Lines.Count; rank++)
        {
            if (layout.Plan.View is ChartView.Lines)
                LinePicture.Draw(canvas, layout, layout.Plan.Lines[rank]);
            else
                BarPicture.Draw(canvas, layout, rank);
        }

        foreach (var label in layout.PartYears)
            canvas.Text(label, layout.Frame.NoteSize, canvas.Colour("muted"), halo: true);
        NamePicture.Draw(canvas, layout);
    }
}
