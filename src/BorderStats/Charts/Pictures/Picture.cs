using BorderStats.Charts.Plans;
using ScottPlot;
using SkiaSharp;

namespace BorderStats.Charts.Pictures;

/// <summary>
/// A plot of ScottPlot whose axes count the units of a frame, downwards from the upper left corner: what a layout says
/// can then be put where it says.
/// </summary>
internal sealed class Picture : IDisposable
{
    private readonly Plot _plot = new();
    private readonly IReadOnlyDictionary<string, string> _colours;

    public Picture(double width, double height, PictureTheme theme)
    {
        _colours = ChartStyle.Colours(theme is PictureTheme.Dark);
        _plot.Layout.Frameless();
        _plot.HideGrid();
        _plot.Axes.SetLimits(0, width, height, 0);
        _plot.FigureBackground.Color = Color.FromHex(_colours["card"]);
    }

    public PictureCanvas From(double left, double top) => new(_plot, _colours, left, top);

    /// <param name="scale">How many pixels a unit of the frame is drawn with.</param>
    public byte[] Png(int pixelWidth, int pixelHeight, double scale)
    {
        _plot.ScaleFactor = scale;
        using var surface = SKSurface.Create(
            new SKImageInfo(pixelWidth, pixelHeight, SKColorType.Rgba8888, SKAlphaType.Opaque));
        _plot.Render(surface.Canvas, pixelWidth, pixelHeight);
        using var pixels = surface.PeekPixels();
        // Large even grounds: one simple filter and a middling effort make files as small as the best in half the time.
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Up, 5))
            ?? throw new InvalidOperationException("The picture could not be written.");
        return data.ToArray();
    }

    public void Dispose() => _plot.Dispose();
}
