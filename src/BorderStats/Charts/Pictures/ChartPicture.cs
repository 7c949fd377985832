using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Pictures;

/// <summary>
/// A chart's plan as PNG by ScottPlot, with the words around it: for whoever takes it away from its page.
/// </summary>
public static class ChartPicture
{
    // A picture too small for its chart is a larger one reduced, down to half: nothing is cut or pressed together.
    private const double Step = 1.12, MostReduction = 2.1;

    public static byte[] Draw(ChartPlan plan, PictureCaption caption, PictureSize size, PictureTheme theme) =>
        Draw(plan.Finding, frame => Body(plan, frame), caption, size, theme);

    internal static byte[] Draw(
        string finding, Func<ChartFrame, IPictureBody> body, PictureCaption caption, PictureSize size,
        PictureTheme theme)
    {
        var reduction = 1.0;
        PictureFrame frame = new(finding, body, caption, size.Width, size.Height);
        while (frame.Body.IsCramped(frame.Height) && reduction * Step < MostReduction)
        {
            reduction *= Step;
            frame = new(finding, body, caption, size.Width * reduction, size.Height * reduction);
        }

        using Picture picture = new(frame.Width, frame.Height, theme);
        frame.Draw(picture.From(0, 0));
        frame.Body.Draw(picture.From(frame.Margin, frame.Top));
        return picture.Png(size.PixelWidth, size.PixelHeight, size.Scale / reduction);
    }

    private static IPictureBody Body(ChartPlan plan, ChartFrame frame) => plan.View switch
    {
        ChartView.Heat => new HeatPicture(new(plan, frame, isBounded: true)),
        ChartView.Small or ChartView.SmallApart => new SmallPicture(new(plan, frame, isBounded: true)),
        _ => new AxesPicture(new(plan, frame)),
    };
}
