using BorderStats.Charts.Plans.Layouts;
using ScottPlot;
using SkiaSharp;

namespace BorderStats.Charts.Pictures;

/// <summary>The colour of the ground around letters and how wide it is, half of it under them.</summary>
internal readonly record struct TextHalo(SKColor Colour, float Width);

/// <summary>A text on its baseline, in a font of the program's own.</summary>
/// <param name="halo">The ground around the letters, so that no stroke beneath touches them; or null.</param>
internal sealed class PictureText(
    PlacedText placed, SKTypeface typeface, double size, SKColor colour, TextHalo? halo, bool isUpright) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    public static double Width(string text, SKTypeface typeface, double size)
    {
        using var font = Font(typeface, size);
        return font.MeasureText(Drawable(text));
    }

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public void Render(RenderPack rp)
    {
        using var font = Font(typeface, size);
        var place = Axes.GetPixel(new(placed.X, placed.Y));
        rp.Canvas.Save();
        rp.Canvas.Translate(place.X, place.Y);
        if (isUpright)
            rp.Canvas.RotateDegrees(-90);
        if (halo is { } ground)
            Draw(rp.Canvas, font, ground.Colour, SKPaintStyle.Stroke, ground.Width);
        Draw(rp.Canvas, font, colour, SKPaintStyle.Fill, 0);
        rp.Canvas.Restore();
    }

    private static SKFont Font(SKTypeface typeface, double size) =>
        new(typeface, (float)size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    private void Draw(SKCanvas canvas, SKFont font, SKColor paintColour, SKPaintStyle style, float width)
    {
        using SKPaint paint = new()
        {
            Color = paintColour,
            Style = style,
            StrokeWidth = width,
            StrokeJoin = SKStrokeJoin.Round,
            IsAntialias = true,
        };
        canvas.DrawText(Drawable(placed.Text), 0, 0, placed.Anchor switch
        {
            TextAnchor.Middle => SKTextAlign.Center,
            TextAnchor.End => SKTextAlign.Right,
            _ => SKTextAlign.Left,
        }, font, paint);
    }

    // The fonts have the larger of the two triangles only.
    private static string Drawable(string text) => text.Replace('▾', '▼');
}
