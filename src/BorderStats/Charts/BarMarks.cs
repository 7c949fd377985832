using System.Globalization;
using System.Xml.Linq;
using BorderStats.Queries;

namespace BorderStats.Charts;

/// <summary>The bars of one line. Only a full and final figure is filled and closed.</summary>
internal static class BarMarks
{
    private const double Share = 0.78, Least = 1;

    public static XElement Draw(Canvas canvas, SeriesLine line, int rank) => Svg.Group(
        Palette.Of(line).ColourClass, new XAttribute("data-line", line.Code),
        line.Points.Select((point, slot) => Bar(canvas, line, rank, point, slot)));

    /// <summary>
    /// "Jan–Jul" over the bars of a slot that has a part of its months only, where it is no wider than the slot.
    /// </summary>
    public static IEnumerable<XElement> SpanLabels(Canvas canvas)
    {
        for (var slot = 0; slot < canvas.Series.Slots.Count; slot++)
        {
            var points = canvas.Series.Lines.Select(l => l.Points[slot])
                .Where(p => p.IsPartial && canvas.IsDrawn(p)).ToArray();
            var drawn = canvas.Series.Lines.Select(l => l.Points[slot]).Where(canvas.IsDrawn).ToArray();
            if (points.Length == 0 || points.Select(p => p.Figure.Period).Distinct().Count() > 1)
                continue;
            var text = canvas.Slots.Months(points[0].Figure.Period.Months);
            var y = drawn.Min(p => Math.Min(canvas.Y(p), canvas.Up.Base) - (p.Figure.IsAtLeast ? 16 : 0)) - 5;
            if (TextWidth.Of(text, canvas.Frame.NoteSize) <= canvas.Across.Band + 4
                && y - canvas.Frame.NoteSize >= canvas.Plot.Top)
                yield return Svg.Text(text, canvas.Across.Centre(slot), y, "note middle halo");
        }
    }

    private static XElement? Bar(Canvas canvas, SeriesLine line, int rank, SeriesPoint point, int slot)
    {
        if (point.Measured is null)
            return null;

        var box = Place(canvas, rank, point, slot);
        object[] content =
        [
            new XAttribute("data-line", line.Code),
            new XAttribute("data-slot", slot.ToString(CultureInfo.InvariantCulture)),
            Svg.Title(canvas.Titles.Of(line, point)),
        ];
        var middle = (box.Left + box.Right) / 2;
        if (!canvas.IsDrawn(point))
            return Svg.Path($"M{Svg.Point(middle - 4, canvas.Plot.Bottom - 7)}h8l-4,6Z", "marker zero-mark", content);
        if (point.Figure.IsAtLeast)
            return Svg.Group("least", content,
                Svg.Rect(box, "reach"), Svg.Path(OpenTop(box), "cap"), Svg.Path(HatchLines.In(box, 6), "hatch"),
                Svg.Path(LineMarks.Cap(middle, box.Top + 4), "cap"));
        return Svg.Rect(box, "bar" + (point.IsPartial ? " part" : point.Figure.IsProvisional ? " open" : ""), content);
    }

    /// <summary>
    /// From the base to the value; a zero is a stroke on the base, so that it is not taken for a gap.
    /// </summary>
    private static Box Place(Canvas canvas, int rank, SeriesPoint point, int slot)
    {
        var width = canvas.Across.Band * Share / canvas.Series.Lines.Count;
        var left = canvas.Across.Centre(slot) + (rank - canvas.Series.Lines.Count / 2.0) * width;
        var (foot, head) = (canvas.Up.Base, canvas.IsDrawn(point) ? canvas.Y(point) : canvas.Up.Base);
        var (top, bottom) = (Math.Min(foot, head), Math.Max(foot, head));
        var gap = Math.Min(1.5, width * 0.12);
        return new(left + gap, Math.Min(top, bottom - Least), left + width - gap, bottom);
    }

    private static string OpenTop(Box box) =>
        $"M{Svg.Point(box.Left, box.Top)}L{Svg.Point(box.Left, box.Bottom)}"
            + $"L{Svg.Point(box.Right, box.Bottom)}L{Svg.Point(box.Right, box.Top)}";
}
