using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans.Stacks;

/// <summary>What the rows of a table come to, slot by slot, under the same rules as a stack.</summary>
public static class StackTotals
{
    /// <summary>
    /// "112,038", "≥ 3,515" where a row has no figure, nothing where the rows are not parts of one thing or do not add
    /// up; null where that is so of all.
    /// </summary>
    public static IReadOnlyList<string>? Of(Series series, Locale locale)
    {
        var stack = StackPlan.Of(series);
        if (!StackPlan.AddsUp(series.Query.Measure) || stack.Parts.Count(part => part) < 2)
            return null;
        return [.. stack.Slots.Select(slot => Text(slot, series.Query.Measure, locale))];
    }

    private static string Text(StackSlot slot, Measure measure, Locale locale) => slot.IsEmpty || slot.IsMixed
        ? ""
        : (slot.IsWhole ? "" : "≥ ")
            + (measure is Measure.Share ? locale.Percent(slot.Height) : locale.Number((long)slot.Height));
}
