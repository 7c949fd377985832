using System.Globalization;
using System.Xml.Linq;
using BorderStats.Queries;

namespace BorderStats.Charts;

/// <summary>One line of a chart: its path and the signs on its points.</summary>
internal static class LineMarks
{
    private const double Radius = 3.6;

    public static XElement Draw(Canvas canvas, SeriesLine line)
    {
        var look = Palette.Of(line);
        var path = LinePath.Of(Points(canvas, line));
        return Svg.Group($"line {look.ColourClass} {look.DashClass}", new XAttribute("data-line", line.Code),
            path.Solid.Length > 0 ? Svg.Path(path.Solid, "trend") : null,
            path.Dashed.Length > 0 ? Svg.Path(path.Dashed, "trend unsure") : null,
            line.Points.Select((point, slot) => Sign(canvas, line, look, point, slot)));
    }

    public static IReadOnlyList<LinePoint?> Points(Canvas canvas, SeriesLine line) =>
    [
        .. line.Points.Select((point, slot) => canvas.IsDrawn(point)
            ? new LinePoint(canvas.Across.Centre(slot), canvas.Y(point), point.Figure.IsProvisional, point.IsPartial,
                canvas.BreaksBefore(slot))
            : null),
    ];

    private static XElement? Sign(Canvas canvas, SeriesLine line, Look look, SeriesPoint point, int slot)
    {
        if (point.Measured is null)
            return null;

        var x = canvas.Across.Centre(slot);
        XAttribute[] place =
            [new("data-line", line.Code), new("data-slot", slot.ToString(CultureInfo.InvariantCulture))];
        var title = Svg.Title(canvas.Titles.Of(line, point));
        if (!canvas.IsDrawn(point))
            return Svg.Path($"M{Svg.Point(x - 4, canvas.Plot.Bottom - 7)}h8l-4,6Z", "marker zero-mark", place, title);

        var y = canvas.Y(point);
        var sign = Marker.Draw(look.Marker, x, y, Radius, "marker" + Css(canvas, line, point, slot), place, title);
        return point.IsPartial || point.Figure.IsAtLeast
            ? Svg.Group("", sign, point.IsPartial ? Svg.Path(Marker.LeftHalf(x, y, Radius), "half") : null,
                point.Figure.IsAtLeast ? Svg.Path(Cap(x, y), "cap") : null)
            : sign;
    }

    /// <summary>An arrow upwards: the figure is the least that it can be.</summary>
    public static string Cap(double x, double y) => $"M{Svg.Point(x, y - 5)}v-11m-3.5,4l3.5,-4l3.5,4";

    private static string Css(Canvas canvas, SeriesLine line, SeriesPoint point, int slot)
    {
        if (point.Figure.IsProvisional || point.IsPartial)
            return " open";
        // Where points stand close the line is enough, but for one that no line reaches.
        var isAlone = !Neighbours(line, slot).Any(canvas.IsDrawn);
        return canvas.Across.Band < 9 && !isAlone && point != canvas.LastDrawn(line) ? " quiet" : "";
    }

    private static IEnumerable<SeriesPoint> Neighbours(SeriesLine line, int slot)
    {
        if (slot > 0)
            yield return line.Points[slot - 1];
        if (slot + 1 < line.Points.Count)
            yield return line.Points[slot + 1];
    }
}
