using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

/// <summary>Where the figures of one line come from, by slot and by exact months.</summary>
/// <param name="Best">The figure for a slot, or for the longest part of it that has one.</param>
/// <param name="Exact">The figure for exactly these months.</param>
/// <param name="IsWhole">The line is the very total that a share is a share of.</param>
internal sealed record LineSource(
    string Code, Bilingual Name, LineKind Kind, Func<Period, Figure> Best, Func<Period, Figure> Exact,
    bool IsWhole = false);
