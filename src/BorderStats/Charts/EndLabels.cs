using System.Xml.Linq;
using BorderStats.Queries;

namespace BorderStats.Charts;

/// <summary>Name and last value at the right of each line, moved apart where they would lie on each other.</summary>
internal static class EndLabels
{
    private const double Offset = 12, Pitch = 18, Widest = 250, Moved = 7;

    /// <summary>The room that they need at the right of the plot.</summary>
    public static double Width(Series series, ChartFrame frame, Statistics.Locale locale)
    {
        ValueNames values = new(series, locale);
        SlotNames slots = new(series.Indicator.Year, locale);
        var widths = series.Lines.Select(line => line.Points.LastOrDefault(p => p.Measured is not null) is { } last
            ? TextWidth.Of(locale.Say(line.Name), frame.LabelSize, bold: true)
                + TextWidth.Of(Number(series, values, slots, last), frame.LabelSize)
            : 0);
        return Math.Min(Widest, widths.DefaultIfEmpty().Max()) + Offset + 4;
    }

    public static IEnumerable<XElement> Draw(Canvas canvas)
    {
        // Where there are more lines than places, the highest keep their labels; the others
        // still say their names when asked.
        var room = LabelPlacement.Room(Pitch, canvas.Plot.Top - Pitch / 2, canvas.Plot.Bottom + Pitch / 2);
        var lines = canvas.Series.Lines
            .Select(line => (Line: line, Last: canvas.LastDrawn(line)))
            .Where(end => end.Last is not null)
            .Select(end => (end.Line, Last: end.Last!, Y: canvas.Y(end.Last!)))
            .OrderBy(end => end.Y).Take(room).ToArray();
        var places = LabelPlacement.Spread(
            [.. lines.Select(end => end.Y)], Pitch, canvas.Plot.Top - Pitch / 2, canvas.Plot.Bottom + Pitch / 2);
        return lines.Select((end, i) => Draw(canvas, end.Line, end.Last, end.Y, places[i]));
    }

    private static XElement Draw(Canvas canvas, SeriesLine line, SeriesPoint last, double from, double y)
    {
        var (end, x) = (canvas.X(last) + 6, canvas.Plot.Right + Offset);
        var number = Number(canvas.Series, canvas.Values, canvas.Slots, last);
        var room = canvas.Frame.Width - x - TextWidth.Of(number, canvas.Frame.LabelSize);
        var name = TextWidth.Shorten(canvas.Locale.Say(line.Name), room, canvas.Frame.LabelSize, bold: true);
        return Svg.Group("line-end " + Palette.Of(line).ColourClass, new XAttribute("data-line", line.Code),
            Math.Abs(y - from) > Moved || canvas.Plot.Right - end > canvas.Across.Band
                ? Svg.Path($"M{Svg.Point(end, from)}"
                    + $"L{Svg.Point(Math.Max(end, canvas.Plot.Right), from)}L{Svg.Point(x - 3, y)}", "leader")
                : null,
            Svg.Element("text", "label", Svg.At("x", x), Svg.At("y", y + 5),
                Svg.Element("tspan", "name", name),
                Svg.Element("tspan", "number", number)));
    }

    /// <summary>The last value, with its slot where the line ends before the others.</summary>
    private static string Number(Series series, ValueNames values, SlotNames slots, SeriesPoint last) =>
        " " + values.Short(last) + (last.Slot != series.Slots[^1] ? $" ({slots.Covered(last)})" : "");
}
