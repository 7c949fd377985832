using System.Globalization;
using System.Xml.Linq;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>
/// The axis of years or months, with as many names as stand clear of each other, and a hit area for each slot.
/// </summary>
internal static class SlotAxis
{
    private const double Gap = 9;
    private static readonly int[] Thinnings = [1, 2, 5, 10, 20, 50];

    public static XElement Draw(Canvas canvas) => Svg.Group("axis slots",
        canvas.Series.Query.Per is Frequency.Month ? Months(canvas) : Years(canvas));

    /// <summary>Transparent, over the full height of the plot: what pointer and keys find a slot by.</summary>
    public static XElement HitAreas(Canvas canvas) => Svg.Group("hits", canvas.Series.Slots.Select((_, i) => Svg.Rect(
        new(canvas.Across.From(i), canvas.Plot.Top, canvas.Across.To(i), canvas.Plot.Bottom), "slot",
        new XAttribute("data-slot", i.ToString(CultureInfo.InvariantCulture)))));

    private static IEnumerable<XElement> Years(Canvas canvas)
    {
        int[] years = [.. canvas.Series.Slots.Select(s => s.Year)];
        return Thin(canvas, years, canvas.Across.Band)
            .Select(label => Name(canvas, label.Text, canvas.Across.Centre(Array.IndexOf(years, label.Year)), 0));
    }

    private static IEnumerable<XElement> Months(Canvas canvas)
    {
        var (slots, across) = (canvas.Series.Slots, canvas.Across);
        var withNames = across.Band >= canvas.Slots.Month(1).Length * canvas.Frame.NoteSize * 0.65 + 4;
        var y = canvas.Plot.Absences.Bottom;
        for (var i = 0; i < slots.Count; i++)
        {
            var startsYear = i == 0 || slots[i].Year != slots[i - 1].Year;
            if (startsYear || across.Band >= 4)
                yield return Svg.Line(across.From(i), y, across.From(i), y + (startsYear ? 20 : 4),
                    startsYear ? "tick-mark year" : "tick-mark");
            if (withNames)
                yield return Svg.Text(
                    canvas.Slots.Month(slots[i].Months.First), across.Centre(i), y + 16, "note middle");
        }

        int[] years = [.. slots.Select(s => s.Year).Distinct()];
        foreach (var (year, text) in Thin(canvas, years, across.Band * slots.Count / years.Length))
        {
            int[] own = [.. Enumerable.Range(0, slots.Count).Where(i => slots[i].Year == year)];
            var width = TextWidth.Of(text, canvas.Frame.TickSize) / 2;
            var middle = (across.From(own[0]) + across.To(own[^1])) / 2;
            yield return Name(canvas, text, Math.Clamp(middle, width, canvas.Frame.Width - width), withNames ? 16 : 4);
        }
    }

    private static XElement Name(Canvas canvas, string text, double x, double down) =>
        Svg.Text(text, x, canvas.Plot.Absences.Bottom + 18 + down, "tick middle");

    /// <summary>
    /// Every year, else in short form, else every second counted from the last, else the round ones: the first choice
    /// whose names stand clear of each other.
    /// </summary>
    private static IEnumerable<(int Year, string Text)> Thin(Canvas canvas, int[] years, double pitch)
    {
        bool Fits(Func<int, string> name, int every) =>
            years.Max(y => TextWidth.Of(name(y), canvas.Frame.TickSize)) + Gap <= pitch * every;
        if (years.Length == 0)
            return [];
        if (Fits(canvas.Slots.Year, 1))
            return years.Select(y => (y, canvas.Slots.Year(y)));

        var every = Thinnings.FirstOrDefault(n => Fits(canvas.Slots.ShortYear, n), 100);
        return years.Where(y => every < 5 ? (years[^1] - y) % every == 0 : y % every == 0)
            .Select(y => (y, canvas.Slots.ShortYear(y)));
    }
}
