using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Years;

public static class CodebookEvents
{
    /// <summary>The measures that began in a year or lasted into it, in order of date.</summary>
    public static IReadOnlyList<PolicyEvent> EventsOf(this Codebook codebook, int year) =>
    [
        .. codebook.Events
            .Where(e => e.From.LastDay.Year <= year && (e.To ?? e.From).LastDay.Year >= year)
            .OrderBy(e => e.From.LastDay),
    ];
}
