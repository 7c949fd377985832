using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>A series break: before its slot form or definition were others than from it on.</summary>
internal sealed record BreakPlan(int Slot, string Before, string After, string Title)
{
    /// <summary>Those that lie inside the slots; one before the first slot of all has nothing on its left.</summary>
    public static IReadOnlyList<BreakPlan> Of(Series series, Locale locale) =>
        [.. series.Breaks.Select(b => Of(series, b, locale)).OfType<BreakPlan>()];

    private static BreakPlan? Of(Series series, SeriesBreak seriesBreak, Locale locale)
    {
        for (var slot = 1; slot < series.Slots.Count; slot++)
        {
            if (!seriesBreak.LiesBetween(series.Slots[slot - 1].Year, series.Slots[slot].Year))
                continue;
            var (before, after) = (locale.Say(seriesBreak.Before), locale.Say(seriesBreak.After));
            return new(slot, before, after, $"{before} → {after}: {locale.Say(seriesBreak.Note)}");
        }

        return null;
    }
}
