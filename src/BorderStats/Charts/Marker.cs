using System.Xml.Linq;

namespace BorderStats.Charts;

/// <summary>The outline of a sign, as large to the eye in every shape.</summary>
internal static class Marker
{
    public static XElement Draw(
        MarkerShape shape, double x, double y, double radius, string css, params object?[] content) =>
        Svg.Path(Outline(shape, x, y, radius), css, content);

    private static string Outline(MarkerShape shape, double x, double y, double r) => shape switch
    {
        MarkerShape.Square => Through((x - r * 0.9, y - r * 0.9), (x + r * 0.9, y - r * 0.9),
            (x + r * 0.9, y + r * 0.9), (x - r * 0.9, y + r * 0.9)),
        MarkerShape.Triangle => Through((x, y - r * 1.2), (x + r * 1.15, y + r * 0.8), (x - r * 1.15, y + r * 0.8)),
        MarkerShape.Diamond => Diamond(x, y, r * 1.3),
        _ => $"M{Svg.Point(x - r, y)}a{Svg.Point(r, r)} 0 1 0 {Svg.Point(2 * r, 0)}a{Svg.Point(r, r)} 0 1 0 "
            + $"{Svg.Point(-2 * r, 0)}Z",
    };

    /// <summary>The left half of a sign's square, which fills a marker by half.</summary>
    public static string LeftHalf(double x, double y, double r) =>
        $"M{Svg.Point(x, y - r)}a{Svg.Point(r, r)} 0 0 0 {Svg.Point(0, 2 * r)}Z";

    private static string Diamond(double x, double y, double r) =>
        Through((x, y - r), (x + r, y), (x, y + r), (x - r, y));

    private static string Through(params (double X, double Y)[] corners) =>
        "M" + string.Join('L', corners.Select(c => Svg.Point(c.X, c.Y))) + "Z";
}
