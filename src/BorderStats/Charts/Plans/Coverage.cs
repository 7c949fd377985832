using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>
/// Which months a measured value speaks of. Only values of the same months may be compared or joined.
/// </summary>
internal static class Coverage
{
    /// <summary>The figure's own months; a change speaks of those that it was cut to.</summary>
    public static MonthSpan Months(SeriesQuery query, SeriesPoint point) =>
        query.Measure is Measure.Change && point.Against is { } against
            ? against.Months
            : point.Figure.Period.Months;

    public static bool IsPartYear(SeriesQuery query, SeriesPoint point) =>
        point.Figure.Value is not null && Months(query, point) != point.Slot.Months;

    /// <summary>
    /// Whole slots may be joined, and parts of years where they are the same part: anything else would draw a rise or
    /// a fall that no one printed.
    /// </summary>
    public static PointJoin Join(SeriesQuery query, SeriesPoint from, SeriesPoint to)
    {
        var (fromPart, toPart) = (IsPartYear(query, from), IsPartYear(query, to));
        if (fromPart != toPart || (toPart && Months(query, from) != Months(query, to)))
            return PointJoin.None;
        return toPart || to.Figure.IsProvisional ? PointJoin.Dashed : PointJoin.Solid;
    }
}
