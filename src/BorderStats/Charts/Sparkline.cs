using System.Globalization;
using System.Xml.Linq;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>A line the size of a word, for cards: its course, its end and its first and last year.</summary>
public static class Sparkline
{
    private const double Width = 180, Height = 60, Side = 7, Top = 8, Foot = 40;

    /// <param name="breaks">The series breaks that the line must not be drawn across.</param>
    public static XElement Draw(SeriesLine line, Locale locale, IReadOnlyList<SeriesBreak>? breaks = null)
    {
        var look = Palette.Of(line);
        var points = Points(line, breaks ?? []);
        var path = LinePath.Of(points);
        var last = LastIndex(points);
        return Svg.Element("svg", "chart sparkline",
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {Width} {Height}")),
            new XAttribute("role", "img"), new XAttribute("aria-label", Words(line, locale)),
            Svg.Line(Side, Foot, Width - Side, Foot, "grid"),
            Svg.Group(look.ColourClass,
                path.Solid.Length > 0 ? Svg.Path(path.Solid, "trend") : null,
                path.Dashed.Length > 0 ? Svg.Path(path.Dashed, "trend unsure") : null,
                points.Select(
                    (point, i) => point is not null && (i == last || IsAlone(points, i)) ? Dot(look, point) : null)),
            line.Points.Count > 0 ? Year(line.Points[0], 0, "tick") : null,
            line.Points.Count > 1 && line.Points[^1].Slot.Year != line.Points[0].Slot.Year
                ? Year(line.Points[^1], Width, "tick end")
                : null);
    }

    private static LinePoint?[] Points(SeriesLine line, IReadOnlyList<SeriesBreak> breaks)
    {
        double[] values = [.. line.Points.Select(p => p.Measured).OfType<double>()];
        var (low, high) = (Math.Min(0, values.DefaultIfEmpty().Min()), Math.Max(0, values.DefaultIfEmpty().Max()));
        LinearScale up = new(low, high > low ? high : low + 1, Foot, Top);
        BandScale across = new(Math.Max(1, line.Points.Count), Side, Width - Side);
        return
        [
            .. line.Points.Select((point, i) => point.Measured is { } value
                ? new LinePoint(across.Centre(i), up.Place(value), point.Figure.IsProvisional, point.IsPartial,
                    i > 0 && breaks.Any(b => b.LiesBetween(line.Points[i - 1].Slot.Year, point.Slot.Year)))
                : null),
        ];
    }

    private static XElement Dot(Look look, LinePoint point) =>
        Marker.Draw(
            look.Marker, point.X, point.Y, 3.6, point.IsProvisional || point.IsPartial ? "marker open" : "marker");

    private static bool IsAlone(LinePoint?[] points, int i) =>
        (i == 0 || points[i - 1] is null) && (i + 1 == points.Length || points[i + 1] is null);

    private static int LastIndex(LinePoint?[] points) => Array.FindLastIndex(points, p => p is not null);

    private static XElement Year(SeriesPoint point, double x, string css) =>
        Svg.Text(point.Slot.Year.ToString(CultureInfo.InvariantCulture), x, Height - 4, css);

    private static string Words(SeriesLine line, Locale locale)
    {
        var name = locale.Say(line.Name);
        if (line.Points.Count == 0)
            return name;
        var years = FormattableString.Invariant($"{line.Points[0].Slot.Year}–{line.Points[^1].Slot.Year}");
        var missing = line.Points.Count(p => p.Figure.Value is null);
        return $"{name}, {years}"
            + (missing == 0 ? "" : locale.Say($", {missing} sin dato", $", {missing} without data"));
    }
}
