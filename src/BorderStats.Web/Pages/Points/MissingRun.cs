using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Points;

/// <summary>A run of years of which a point has no figure, and why.</summary>
public sealed record MissingRun(Period First, Period Last, string Reason)
{
    public string Years(SlotNames slots) => slots.Run(First, Last);

    /// <summary>Of one line; years of the same reason that follow each other are one run.</summary>
    public static IReadOnlyList<MissingRun> Of(SeriesLine line, PointOfEntry point, Locale locale)
    {
        List<MissingRun> runs = [];
        SeriesPoint? before = null;
        foreach (var slot in line.Points)
        {
            if (slot.Figure.Value is null)
            {
                var reason = ReasonOf(slot, point, locale);
                if (before?.Figure.Value is null && runs is [.., var last] && last.Reason == reason)
                    runs[^1] = last with { Last = slot.Slot };
                else
                    runs.Add(new(slot.Slot, slot.Slot, reason));
            }

            before = slot;
        }

        return runs;
    }

    private static string ReasonOf(SeriesPoint slot, PointOfEntry point, Locale locale) =>
        point.Opened is { } opened && slot.Slot.Year < opened.LastDay.Year
            ? locale.Say($"aún no abría: {locale.Date(opened)}", $"not open yet: {locale.Date(opened)}")
            : point.Closed is { } closed && slot.Slot.Year > closed.LastDay.Year
                ? locale.Say($"ya cerrado: {locale.Date(closed)}", $"closed already: {locale.Date(closed)}")
                : SourceWords.Absence(slot.Figure, locale);
}
