using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>A point's figure as the chart writes it, for a table or a tooltip that stands beside the chart.</summary>
public static class PointWords
{
    /// <summary>"67,120", "90.6%", "≥ 5,000".</summary>
    public static string Number(Series series, SeriesPoint point, Locale locale) =>
        new ValueNames(series, locale).Short(point);

    /// <summary>"at least 5,000 cards", "90.6% of the total".</summary>
    public static string Phrase(Series series, SeriesPoint point, Locale locale) =>
        new ValueNames(series, locale).Long(point);
}
