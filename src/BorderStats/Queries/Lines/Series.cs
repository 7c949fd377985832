using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

/// <summary>What a line of a series stands for.</summary>
public enum LineKind
{
    Area,
    Nationality,

    /// <summary>The printed total less what is listed.</summary>
    Rest,

    /// <summary>All areas or all nationalities together.</summary>
    Total,
}

/// <summary>One slot of one line: the figure, and what is measured of it.</summary>
/// <param name="Slot">The year or month asked for.</param>
/// <param name="Measured">The value, share, change or index; null where there is none or it is refused.</param>
/// <param name="Refusal">Why nothing is measured.</param>
/// <param name="Against">The period a change was measured against, cut to the common months.</param>
public sealed record SeriesPoint(Period Slot, Figure Figure, double? Measured, Refusal? Refusal, Period? Against)
{
    /// <summary>
    /// The figure covers fewer months than the slot, as a year of which only January to July are out.
    /// </summary>
    public bool IsPartial => Figure.Value is not null && Figure.Period != Slot;
}

/// <summary>One area or nationality through time, a point for every slot.</summary>
public sealed record SeriesLine(string Code, Bilingual Name, LineKind Kind, IReadOnlyList<SeriesPoint> Points);

/// <summary>
/// An indicator through time, ready to be drawn, tabled or exported. Page, chart and file are made from this one value,
/// so they cannot disagree.
/// </summary>
/// <param name="Query">The question with every default filled in.</param>
/// <param name="Slots">The years or months, in order; every line has a point for each.</param>
/// <param name="Total">The total beside the lines, or null where it would repeat one of them.</param>
/// <param name="Checks">The printed totals that were held against the sum of this breakdown's parts.</param>
/// <param name="Breaks">The series breaks inside the slots.</param>
/// <param name="Events">The policy events inside the slots that bear on the indicator, in order of date.</param>
/// <param name="Bulletins">Every bulletin that a figure shown comes from, the latest first.</param>
public sealed record Series(
    Indicator Indicator,
    SeriesQuery Query,
    IReadOnlyList<Period> Slots,
    IReadOnlyList<SeriesLine> Lines,
    SeriesLine? Total,
    IReadOnlyList<TotalCheck> Checks,
    IReadOnlyList<SeriesBreak> Breaks,
    IReadOnlyList<PolicyEvent> Events,
    IReadOnlyList<Bulletin> Bulletins)
{
    /// <summary>How many figures the table and the file have.</summary>
    public int FigureCount => Lines.Count * Slots.Count;

    public TotalCheck? CheckOf(Period slot) => Checks.FirstOrDefault(c => c.Period == slot);
}
