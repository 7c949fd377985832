namespace BorderStats.Charts.Plans.Layouts;

/// <summary>A stroke under the plot where a month or, longer, a year begins.</summary>
internal readonly record struct SlotTick(double X, bool StartsYear);

/// <summary>The axis of years or months, with as many names as stand clear of each other.</summary>
/// <param name="MonthNames">Each below its stroke; empty for years and where they have no room.</param>
internal sealed record SlotAxis(
    IReadOnlyList<SlotTick> Ticks, IReadOnlyList<PlacedText> MonthNames, IReadOnlyList<PlacedText> YearNames)
{
    private const double Gap = 9;
    private static readonly int[] Thinnings = [1, 2, 5, 10, 20, 50];

    public static SlotAxis Of(ChartLayout layout) => layout.Plan.IsMonthly ? Months(layout) : Years(layout);

    private static SlotAxis Years(ChartLayout layout)
    {
        int[] years = [.. layout.Plan.Series.Slots.Select(s => s.Year)];
        return new([], [],
        [
            .. Thin(layout.Plan.Slots, layout.Frame.TickSize, years, layout.Across.Band)
                .Select(label => Name(layout, label.Text, layout.X(Array.IndexOf(years, label.Year)), 0)),
        ]);
    }

    private static SlotAxis Months(ChartLayout layout)
    {
        var (slots, across, names) = (layout.Plan.Series.Slots, layout.Across, layout.Plan.Slots);
        var withNames = across.Band >= names.Month(1).Length * layout.Frame.NoteSize * 0.65 + 4;
        var y = layout.Plot.Gaps.Bottom;
        List<SlotTick> ticks = [];
        List<PlacedText> months = [];
        for (var i = 0; i < slots.Count; i++)
        {
            var startsYear = i == 0 || slots[i].Year != slots[i - 1].Year;
            if (startsYear || across.Band >= 4)
                ticks.Add(new(across.From(i), startsYear));
            if (withNames)
                months.Add(new(names.Month(slots[i].Months.First), across.Centre(i), y + 16, TextAnchor.Middle));
        }

        return new(ticks, months, YearsOfMonths(layout, withNames ? 16 : 4));
    }

    private static List<PlacedText> YearsOfMonths(ChartLayout layout, double down)
    {
        var (slots, across) = (layout.Plan.Series.Slots, layout.Across);
        int[] years = [.. slots.Select(s => s.Year).Distinct()];
        List<PlacedText> names = [];
        var pitch = across.Band * slots.Count / years.Length;
        foreach (var (year, text) in Thin(layout.Plan.Slots, layout.Frame.TickSize, years, pitch))
        {
            int[] own = [.. Enumerable.Range(0, slots.Count).Where(i => slots[i].Year == year)];
            var width = TextWidth.Of(text, layout.Frame.TickSize) / 2;
            var middle = (across.From(own[0]) + across.To(own[^1])) / 2;
            names.Add(Name(layout, text, Math.Clamp(middle, width, layout.Frame.Width - width), down));
        }

        return names;
    }

    private static PlacedText Name(ChartLayout layout, string text, double x, double down) =>
        new(text, x, layout.Plot.Gaps.Bottom + 18 + down, TextAnchor.Middle);

    /// <summary>
    /// Every year, else in short form, else every second counted from the last, else the round ones: the first choice
    /// whose names stand clear of each other.
    /// </summary>
    public static IEnumerable<(int Year, string Text)> Thin(SlotNames names, double size, int[] years, double pitch)
    {
        if (years.Length == 0)
            return [];
        // All years have four digits, and all digits are of one width.
        if (TextWidth.Of(names.Year(years[0]), size) + Gap <= pitch)
            return years.Select(y => (y, names.Year(y)));
        var width = TextWidth.Of(names.ShortYear(years[0]), size) + Gap;
        var every = Thinnings.FirstOrDefault(n => width <= pitch * n, 100);
        return years.Where(y => every < 5 ? (years[^1] - y) % every == 0 : y % every == 0)
            .Select(y => (y, names.ShortYear(y)));
    }
}
