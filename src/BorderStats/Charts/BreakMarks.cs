using System.Xml.Linq;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>A dotted line where form or definition changed, with the wording before and after on its sides.</summary>
internal static class BreakMarks
{
    private const double Gap = 6;

    public static IEnumerable<double> Places(Canvas canvas) =>
        canvas.Series.Breaks.Select(b => Place(canvas, b)).OfType<double>();

    public static IEnumerable<XElement> Draw(Canvas canvas)
    {
        List<Box> taken = [];
        foreach (var seriesBreak in canvas.Series.Breaks)
        {
            if (Place(canvas, seriesBreak) is not { } x)
                continue;
            // The words have a row of their own above the flags, so no flag, name or stem can lie on them.
            var y = canvas.Plot.BreakRow;
            var (before, after) = (canvas.Locale.Say(seriesBreak.Before), canvas.Locale.Say(seriesBreak.After));
            yield return Svg.Group("break",
                Svg.Title($"{before} → {after}: {canvas.Locale.Say(seriesBreak.Note)}"),
                Svg.Line(x, y + 2, x, canvas.Plot.Bottom, ""),
                Label(canvas, before, x - Gap - Width(canvas, before), y, taken),
                Label(canvas, after, x + Gap, y, taken));
        }
    }

    private static double Width(Canvas canvas, string words) => TextWidth.Of(words, canvas.Frame.NoteSize);

    /// <summary>Before its first slot with the new form; null where that is the first slot of all.</summary>
    private static double? Place(Canvas canvas, SeriesBreak seriesBreak)
    {
        for (var slot = 1; slot < canvas.Series.Slots.Count; slot++)
        {
            if (seriesBreak.LiesBetween(canvas.Series.Slots[slot - 1].Year, canvas.Series.Slots[slot].Year))
                return canvas.Across.From(slot);
        }

        return null;
    }

    private static XElement? Label(Canvas canvas, string words, double left, double top, List<Box> taken)
    {
        Box box = new(left, top, left + Width(canvas, words), top + 16);
        if (words.Length == 0 || box.Left < 0 || box.Right > canvas.Frame.Width
            || taken.Exists(box.Overlaps) || Places(canvas).Any(x => box.Left < x && x < box.Right))
            return null;
        taken.Add(box);
        // Written towards the line, so that a narrower font leaves no gap beside it.
        var isBefore = !Places(canvas).Any(x => Math.Abs(x + Gap - left) < 0.01);
        return Svg.Text(words, isBefore ? box.Right : box.Left, top + 12, isBefore ? "note end" : "note");
    }
}
