using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>
/// What a chart shows of a series, in words and in units of the data: every drawing is made from this, whatever it is
/// drawn with, so that no rule of honest figures is worked out twice.
/// </summary>
public sealed class ChartPlan
{
    private readonly bool[] _breaksBefore;

    private ChartPlan(Series series, Locale locale, ChartView view, ScaleKind scale, bool events)
    {
        (Series, Locale, View) = (series, locale, view);
        Slots = new(series.Indicator.Year, locale);
        Values = new(series, locale);
        Titles = new(series, locale);
        Range = ValueRange.Of(series);
        // A change may be a fall, which a logarithm cannot show.
        IsLog = scale is ScaleKind.Log && series.Query.Measure is not Measure.Change && Range.HasPositive;
        Breaks = BreakPlan.Of(series, locale);
        _breaksBefore = [.. Enumerable.Range(0, series.Slots.Count).Select(slot => slot > 0
            && series.Breaks.Any(b => b.LiesBetween(series.Slots[slot - 1].Year, series.Slots[slot].Year)))];
        Events = events ? EventPlan.Of(series, locale) : [];
        var shared = Gap.Shared(series);
        Gaps = Gap.OfAll(this, shared);
        Lines = [.. series.Lines.Select(line => LinePlan.Of(this, line, Gap.OfLine(this, line, shared)))];
        HasRefusals = Lines.Any(line => line.Points.Any(p => p.IsRefused));
        (Finding, Description) = ChartWords.Of(series, locale);
    }

    /// <summary>A sentence for the caption.</summary>
    public string Finding { get; }

    /// <summary>For who does not see the chart.</summary>
    public string Description { get; }

    internal Series Series { get; }

    internal Locale Locale { get; }

    internal ChartView View { get; }

    internal bool IsLog { get; }

    internal ValueRange Range { get; }

    internal SlotNames Slots { get; }

    internal ValueNames Values { get; }

    internal PointTitle Titles { get; }

    internal IReadOnlyList<LinePlan> Lines { get; }

    /// <summary>The slots for which no line has a figure.</summary>
    internal IReadOnlyList<Gap> Gaps { get; }

    internal bool HasRefusals { get; }

    internal IReadOnlyList<BreakPlan> Breaks { get; }

    internal IReadOnlyList<EventPlan> Events { get; }

    internal bool IsMonthly => Series.Query.Per is Frequency.Month;

    /// <summary>What the upright axis measures, and how it is laid out where that is not plain.</summary>
    internal string Caption => Values.Axis + (IsLog, Range.HasZeros) switch
    {
        (true, true) => Locale.Say(", escala logarítmica (▾ es cero)", ", logarithmic scale (▾ is zero)"),
        (true, false) => Locale.Say(", escala logarítmica", ", logarithmic scale"),
        _ => "",
    };

    /// <param name="events">Whether policy events are marked.</param>
    public static ChartPlan Of(Series series, Locale locale, ChartView view, ScaleKind scale, bool events) =>
        new(series, locale, view, scale, events);

    internal bool BreaksBefore(int slot) => _breaksBefore[slot];

    internal bool HasPlaceFor(double value) => double.IsFinite(value) && (!IsLog || value > 0);
}
