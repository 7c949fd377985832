using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>Path data of the outline of a sign, as large to the eye in every shape.</summary>
internal static class MarkerOutline
{
    public static string Of(MarkerShape shape, double x, double y, double r) => shape switch
    {
        MarkerShape.Square => Through((x - r * 0.9, y - r * 0.9), (x + r * 0.9, y - r * 0.9),
            (x + r * 0.9, y + r * 0.9), (x - r * 0.9, y + r * 0.9)),
        MarkerShape.Triangle => Through((x, y - r * 1.2), (x + r * 1.15, y + r * 0.8), (x - r * 1.15, y + r * 0.8)),
        MarkerShape.Diamond => Through((x, y - r * 1.3), (x + r * 1.3, y), (x, y + r * 1.3), (x - r * 1.3, y)),
        _ => Circle(x, y, r),
    };

    /// <summary>The left half of a sign's square, which fills a marker by half.</summary>
    public static string LeftHalf(double x, double y, double r) => string.Concat(
        "M", SvgPen.Point(x, y - r), "a",
        string.Concat(SvgPen.Point(r, r), " 0 0 0 ", SvgPen.Point(0, 2 * r), "Z"));

    private static string Circle(double x, double y, double r)
    {
        // As it is written: a diameter rounded for itself makes two arcs that do not meet in a circle.
        r = Math.Round(r, 1, MidpointRounding.AwayFromZero);
        var (round, across) = (SvgPen.Point(r, r), SvgPen.Number(2 * r));
        return string.Concat(
            ["M", SvgPen.Number(x - r), ",", SvgPen.Number(y), "a", round, " 0 1 0 ", across, ",0a", round,
                " 0 1 0 -", across, ",0Z"]);
    }

    private static string Through(params ReadOnlySpan<(double X, double Y)> corners)
    {
        var path = "M" + SvgPen.Point(corners[0].X, corners[0].Y);
        foreach (var (x, y) in corners[1..])
            path = string.Concat(path, "L", SvgPen.Number(x), "," + SvgPen.Number(y));
        return path + "Z";
    }
}
