using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Plans.Heat;

/// <summary>The names of a heat map's columns, as many as stand clear of each other.</summary>
internal static class HeatNames
{
    private const double Drop = 17;

    public static IReadOnlyList<PlacedText> Of(HeatLayout layout)
    {
        var y = layout.Field.Bottom + Drop;
        if (layout.Grid.IsCalendar)
            return Months(layout, y);
        var slots = layout.Plan.Series.Slots;
        int[] years = [.. slots.Skip(layout.Grid.Hidden).Select(s => s.Year)];
        int[] distinct = [.. years.Distinct()];
        var pitch = layout.Across.Band * years.Length / Math.Max(1, distinct.Length);
        List<PlacedText> names = [];
        foreach (var (year, text) in SlotAxis.Thin(layout.Plan.Slots, layout.Frame.TickSize, distinct, pitch))
        {
            var (first, last) = (Array.IndexOf(years, year), Array.LastIndexOf(years, year));
            var half = TextWidth.Of(text, layout.Frame.TickSize) / 2;
            var middle = (layout.Across.From(first) + layout.Across.To(last)) / 2;
            PlacedText name = new(text, Math.Clamp(middle, half, layout.Frame.Width - half), y, TextAnchor.Middle);
            // A name at the edge moves inwards, and then may run into the one before.
            if (names.Count == 0 || name.X - names[^1].X >= 2 * half + 3)
                names.Add(name);
        }

        return names;
    }

    private static List<PlacedText> Months(HeatLayout layout, double y)
    {
        string[] names = [.. Enumerable.Range(1, layout.Grid.Columns).Select(layout.Plan.Slots.Month)];
        var isShort = names.Max(n => TextWidth.Of(n, layout.Frame.NoteSize)) + 3 > layout.Across.Band;
        if (isShort)
            names = [.. names.Select(n => n[..1].ToUpper(layout.Plan.Locale.Culture))];
        return [.. names.Select((name, column) =>
            new PlacedText(name, layout.Across.Centre(column), y, TextAnchor.Middle))];
    }
}
