using System.Xml.Linq;

namespace BorderStats.Charts;

/// <summary>"Jan–Jul" near each point that covers only a part of its slot, where there is room.</summary>
internal static class PartialLabels
{
    private const double Height = 14, Away = 9, PointRadius = 6;

    public static IEnumerable<XElement> Draw(Canvas canvas)
    {
        var points = canvas.Series.Lines.Select(line => LineMarks.Points(canvas, line)).ToArray();
        Stroke[] strokes = [.. points.SelectMany(Strokes)];
        List<Box> taken = [.. points.SelectMany(line => line).OfType<LinePoint>()
            .Select(p => Box.Around(p.X, p.Y, PointRadius))];

        foreach (var point in canvas.Series.Lines.SelectMany(line => line.Points)
            .Where(p => p.IsPartial && canvas.IsDrawn(p)))
        {
            var text = canvas.Slots.Months(point.Figure.Period.Months);
            var width = TextWidth.Of(text, canvas.Frame.NoteSize);
            var free = Places(canvas.X(point), canvas.Y(point), width).FirstOrDefault(box =>
                canvas.Plot.Area.Contains(box) && !taken.Exists(box.Overlaps)
                && !Array.Exists(strokes, box.IsCrossedBy));
            if (free == default)
                continue;
            taken.Add(free);
            yield return Svg.Text(text, (free.Left + free.Right) / 2, free.Bottom - 3, "note middle halo");
        }
    }

    /// <summary>Above the point, below it, at its left, at its right.</summary>
    private static IEnumerable<Box> Places(double x, double y, double width) =>
    [
        new(x - width / 2, y - Away - Height, x + width / 2, y - Away),
        new(x - width / 2, y + Away, x + width / 2, y + Away + Height),
        new(x - Away - width, y - Height / 2, x - Away, y + Height / 2),
        new(x + Away, y - Height / 2, x + Away + width, y + Height / 2),
    ];

    private static IEnumerable<Stroke> Strokes(IReadOnlyList<LinePoint?> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i - 1] is { } from && points[i] is { } to)
                yield return new(from.X, from.Y, to.X, to.Y);
        }
    }
}
