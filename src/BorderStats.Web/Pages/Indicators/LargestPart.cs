using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>
/// Which part of a total is the largest in one slot. It can be named only where no other part might be larger: each
/// has a figure of the same months, or the total leaves too little for it.
/// </summary>
/// <param name="Part">The largest of the parts that have a figure of the same months as the whole.</param>
/// <param name="Untold">The parts without such a figure that might be larger; none where the largest is known.</param>
/// <param name="IsOfAll">No part whatever is larger, be it shown or not; else only none of those shown.</param>
public sealed record LargestPart(
    SeriesLine Line, SeriesPoint Part, Figure Whole, IReadOnlyList<(SeriesLine Line, SeriesPoint Point)> Untold,
    bool IsOfAll)
{
    public double Share => 100.0 * (Part.Figure.Value ?? 0) / (Whole.Value ?? 0);

    /// <summary>Null where there is no whole to be a part of, or no part of the same months.</summary>
    public static LargestPart? Of(Series series, Period slot)
    {
        if (series.Total?.Points.First(p => p.Slot == slot).Figure is not { Value: > 0, IsAtLeast: false } whole)
            return null;

        var parts = Parts(series).Select(line => (Line: line, Point: line.Points.First(p => p.Slot == slot)))
            .ToLookup(p => p.Point.Figure is { Value: not null, IsAtLeast: false } figure
                && figure.Period == whole.Period);
        if (!parts[true].Any())
            return null;

        var (largest, part) = parts[true].MaxBy(p => p.Point.Figure.Value);
        var left = whole.Value - parts[true].Sum(p => p.Point.Figure.Value);
        var isOfAll = left <= part.Figure.Value;
        return new(largest, part, whole, isOfAll ? [] : [.. parts[false]], isOfAll);
    }

    // An office is counted in its state already, and the rest is no one part.
    private static IEnumerable<SeriesLine> Parts(Series series) => series.Lines
        .Where(l => l.Kind is LineKind.Area or LineKind.Nationality)
        .Where(l => !series.Lines.Any(state => l.Code.StartsWith(state.Code + ".", StringComparison.Ordinal)));
}
