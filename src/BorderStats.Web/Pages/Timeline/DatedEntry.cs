using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Timeline;

/// <summary>A measure, or a break of a series, at its date.</summary>
/// <param name="Indicators">The indicators that it bears on.</param>
public sealed record DatedEntry(
    string Id, int Year, DateOnly Day, PolicyEvent? Event, SeriesBreak? Break, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>The earliest first.</summary>
    public static IReadOnlyList<DatedEntry> Of(Codebook codebook)
    {
        var events = codebook.Events.Select(e => new DatedEntry(
            e.Id, e.From.LastDay.Year, e.From.LastDay, e, null,
            [.. e.Indicators.Distinct().Select(codebook.Indicator).OfType<Indicator>()]));
        var breaks = codebook.Breaks.Select(b => new DatedEntry(
            $"break-{b.Indicator}-{b.Year}", b.Year, new(b.Year, 1, 1), null, b,
            codebook.Indicator(b.Indicator) is { } indicator ? [indicator] : []));
        return [.. events.Concat(breaks).OrderBy(e => e.Day).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }
}
