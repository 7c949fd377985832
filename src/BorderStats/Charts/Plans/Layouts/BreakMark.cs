namespace BorderStats.Charts.Plans.Layouts;

/// <summary>A dotted line where form or definition changed, with the wording before and after on its sides.</summary>
/// <param name="Before">Null where there is no room for it.</param>
internal sealed record BreakMark(BreakPlan Plan, double X, PlacedText? Before, PlacedText? After)
{
    private const double Gap = 6;

    public static IReadOnlyList<BreakMark> Of(ChartLayout layout)
    {
        List<Box> taken = [];
        return
        [
            .. layout.Plan.Breaks.Select(b => new BreakMark(
                b, layout.Across.From(b.Slot),
                Label(layout, b, b.Before, isBefore: true, taken), Label(layout, b, b.After, isBefore: false, taken))),
        ];
    }

    // The words have a row of their own above the flags, so no flag, name or stem can lie on them.
    private static PlacedText? Label(ChartLayout layout, BreakPlan own, string words, bool isBefore, List<Box> taken)
    {
        var (x, width) = (layout.Across.From(own.Slot), TextWidth.Of(words, layout.Frame.NoteSize));
        var (left, top) = (isBefore ? x - Gap - width : x + Gap, layout.Plot.BreakRow);
        Box box = new(left, top, left + width, top + 16);
        if (words.Length == 0 || box.Left < 0 || box.Right > layout.Frame.Width || taken.Exists(box.Overlaps)
            || layout.Plan.Breaks.Any(b => IsInside(box, layout.Across.From(b.Slot))))
            return null;

        taken.Add(box);
        // Written towards the line, so that a narrower font leaves no gap beside it.
        return isBefore ? new(words, box.Right, top + 12, TextAnchor.End) : new(words, box.Left, top + 12);
    }

    private static bool IsInside(Box box, double x) => box.Left < x && x < box.Right;
}
