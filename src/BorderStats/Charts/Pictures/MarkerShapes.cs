using ScottPlot;
using MarkerShape = BorderStats.Charts.Plans.MarkerShape;

namespace BorderStats.Charts.Pictures;

/// <summary>The signs on a line's points, as large to the eye in every shape.</summary>
internal static class MarkerShapes
{
    private const int CircleCorners = 32;

    public static void Draw(
        PictureCanvas canvas, MarkerShape shape, double x, double y, double radius, Color fill, Color edge) =>
        canvas.Shape(Outline(shape, x, y, radius), fill, edge);

    /// <summary>The left half of a sign's square, which fills a marker by half.</summary>
    public static void LeftHalf(PictureCanvas canvas, double x, double y, double radius, Color fill) =>
        canvas.Shape(Arc(x, y, radius, 0.25, 0.75), fill);

    /// <summary>An arrow upwards: the figure is the least that it can be.</summary>
    public static void Cap(PictureCanvas canvas, double x, double y, Color colour)
    {
        canvas.Path([(x, y - 5), (x, y - 16)], colour, 1.8);
        canvas.Path([(x - 3.5, y - 12), (x, y - 16), (x + 3.5, y - 12)], colour, 1.8);
    }

    /// <summary>A small triangle at the foot, for a zero that a logarithmic scale has no place for.</summary>
    public static void Zero(PictureCanvas canvas, double x, double foot, Color colour) =>
        canvas.Shape([(x - 4, foot - 7), (x + 4, foot - 7), (x, foot - 1)], colour, colour);

    private static (double X, double Y)[] Outline(MarkerShape shape, double x, double y, double r) => shape switch
    {
        MarkerShape.Square => [(x - r * 0.9, y - r * 0.9), (x + r * 0.9, y - r * 0.9), (x + r * 0.9, y + r * 0.9),
            (x - r * 0.9, y + r * 0.9)],
        MarkerShape.Triangle => [(x, y - r * 1.2), (x + r * 1.15, y + r * 0.8), (x - r * 1.15, y + r * 0.8)],
        MarkerShape.Diamond => [(x, y - r * 1.3), (x + r * 1.3, y), (x, y + r * 1.3), (x - r * 1.3, y)],
        _ => Arc(x, y, r, 0, 1),
    };

    /// <param name="from">In turns, from the right over the foot to the left.</param>
    private static (double X, double Y)[] Arc(double x, double y, double r, double from, double to) =>
    [
        .. Enumerable.Range(0, CircleCorners + 1)
            .Select(i => 2 * Math.PI * (from + (to - from) * i / CircleCorners))
            .Select(angle => (x + r * Math.Cos(angle), y + r * Math.Sin(angle))),
    ];
}
