using BorderStats.Charts.Plans.Layouts;
using ScottPlot;
using SkiaSharp;
using Box = BorderStats.Charts.Plans.Layouts.Box;

namespace BorderStats.Charts.Pictures;

/// <summary>A part of a picture, counted in units of its frame downwards from a corner of its own.</summary>
internal sealed class PictureCanvas(
    Plot plot, IReadOnlyDictionary<string, string> colours, double left, double top)
{
    private const float HaloWidth = 5, MapHaloWidth = 3;
    private const double MapHaloOpacity = 0.85;

    /// <summary>A colour by its name in the style sheet of charts.</summary>
    public Color Colour(string name, double opacity = 1) => Color.FromHex(colours[name]).WithAlpha(opacity);

    /// <summary>A part of this part, counted from a corner of its own.</summary>
    public PictureCanvas From(double x, double y) => new(plot, colours, left + x, top + y);

    public void Line(Stroke stroke, Color colour, double width, LinePattern? pattern = null) =>
        Path([(stroke.FromX, stroke.FromY), (stroke.ToX, stroke.ToY)], colour, width, pattern);

    public void Path(
        IReadOnlyList<(double X, double Y)> points, Color colour, double width, LinePattern? pattern = null)
    {
        var line = plot.Add.ScatterLine(points.Select(At).ToArray(), colour);
        line.LineWidth = (float)width;
        line.LineStyle.Rounded = true;
        line.LinePattern = pattern ?? LinePattern.Solid;
    }

    public void Rectangle(Box box, Color fill, Color? edge = null, double width = 1, LinePattern? pattern = null)
    {
        var rectangle = plot.Add.Rectangle(left + box.Left, left + box.Right, top + box.Bottom, top + box.Top);
        rectangle.FillColor = fill;
        rectangle.LineWidth = edge is null ? 0 : (float)width;
        rectangle.LineColor = edge ?? fill;
        rectangle.LinePattern = pattern ?? LinePattern.Solid;
    }

    public void Shape(IEnumerable<(double X, double Y)> corners, Color fill, Color? edge = null, double width = 1.6)
    {
        var shape = plot.Add.Polygon(corners.Select(At).ToArray());
        shape.FillColor = fill;
        shape.LineWidth = edge is null ? 0 : (float)width;
        shape.LineColor = edge ?? fill;
        shape.LineStyle.Rounded = true;
    }

    public void Hatch(Box box, double pitch, Color colour, double width)
    {
        foreach (var stroke in Plans.Layouts.Hatch.In(box, pitch))
            Line(stroke, colour, width);
    }

    public void Text(
        PlacedText? placed, double size, Color colour, bool strong = false, bool halo = false,
        bool isUpright = false) =>
        Add(
            placed, strong ? PictureFonts.Strong : PictureFonts.Plain, size, colour,
            halo ? new(Colour("card").ToSKColor(), HaloWidth) : null, isUpright);

    /// <summary>A name on a map, of which more is to be seen between the letters than of a chart's lines.</summary>
    public void MapName(PlacedText placed, double size, Color colour, bool strong) => Add(
        placed, strong ? PictureFonts.Strong : PictureFonts.Plain, size, colour,
        new(Colour("card", MapHaloOpacity).ToSKColor(), MapHaloWidth), isUpright: false);

    public void Heading(PlacedText placed, double size, Color colour) =>
        Add(placed, PictureFonts.Heading, size, colour, halo: null, isUpright: false);

    private void Add(
        PlacedText? placed, SKTypeface typeface, double size, Color colour, TextHalo? halo, bool isUpright)
    {
        if (placed is null || placed.Text.Length == 0)
            return;
        PlacedText moved = placed with { X = placed.X + left, Y = placed.Y + top };
        plot.Add.Plottable(new PictureText(
            moved, typeface, size, colour.ToSKColor(), halo, isUpright));
    }

    private Coordinates At((double X, double Y) point) => new(point.X + left, point.Y + top);
}
