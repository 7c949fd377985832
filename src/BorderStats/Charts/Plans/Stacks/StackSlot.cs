using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans.Stacks;

/// <summary>What the parts of one slot come to.</summary>
/// <param name="Height">The sum of those that are known.</param>
/// <param name="Missing">How many are not.</param>
/// <param name="IsMixed">They do not all speak of the same months.</param>
/// <param name="IsAtLeast">One of them is the least that it can be.</param>
internal sealed record StackSlot(double Height, int Parts, int Missing, bool IsMixed, bool IsAtLeast)
{
    public bool IsEmpty => Missing == Parts;

    /// <summary>Nothing is missing of it: only then is its height what the parts come to.</summary>
    public bool IsWhole => Missing == 0 && !IsMixed && !IsAtLeast;

    public static StackSlot Of(SeriesQuery query, IReadOnlyList<SeriesPoint> parts)
    {
        SeriesPoint[] known = [.. parts.Where(p => p.Measured is not null)];
        MonthSpan[] months = [.. known.Select(p => Coverage.Months(query, p)).Distinct()];
        return new(
            // Shares of a hundred are no more than that for how a computer adds.
            Math.Round(known.Sum(p => p.Measured ?? 0), 6), parts.Count, parts.Count - known.Length, months.Length > 1,
            known.Any(p => p.Figure.IsAtLeast));
    }
}
