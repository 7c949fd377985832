using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>How a figure is marked on a chart.</summary>
internal enum PointSign
{
    /// <summary>Nothing is measured: there is no mark at all.</summary>
    None,

    /// <summary>A full and final figure.</summary>
    Full,

    /// <summary>Hollow, since it will be revised.</summary>
    Provisional,

    /// <summary>Open, since it covers only a part of its slot's months.</summary>
    PartYear,

    /// <summary>A zero or less on a logarithmic scale, which has no place for it: a small sign at the foot.</summary>
    BelowScale,
}

/// <summary>How a point is joined to the one before it.</summary>
internal enum PointJoin
{
    /// <summary>Not at all: over a gap or a series break, or between figures of different months.</summary>
    None,

    Solid,

    /// <summary>To a provisional figure, or between figures of the same part of their years.</summary>
    Dashed,
}

/// <summary>One slot of one line: whether and how it is marked, and what the mark says when it is asked.</summary>
/// <param name="Months">The months that what is measured speaks of.</param>
internal sealed record PointPlan(SeriesPoint Point, MonthSpan Months, PointSign Sign, PointJoin Join, string Title)
{
    public bool IsDrawn => Sign is PointSign.Full or PointSign.Provisional or PointSign.PartYear;

    public bool IsPartYear => Sign is PointSign.PartYear;

    /// <summary>The figure is the least that it can be.</summary>
    public bool IsAtLeast => IsDrawn && Point.Figure.IsAtLeast;

    /// <summary>A figure there is, but the share or change asked for cannot be made of it.</summary>
    public bool IsRefused => Point is { Measured: null, Refusal: not null, Figure.Value: not null };

    public double Value => Point.Measured
        ?? throw new InvalidOperationException("A point without a value has no place.");
}
