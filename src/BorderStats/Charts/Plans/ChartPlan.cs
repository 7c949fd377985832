using BorderStats.Charts.Plans.Stacks;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>
/// What a chart shows of a series, in words and in units of the data: every drawing is made from this, whatever it is
/// drawn with, so that no rule of honest figures is worked out twice.
/// </summary>
public sealed class ChartPlan
{
    private readonly bool[] _breaksBefore;

    private ChartPlan(Series series, Locale locale, ChartView view, ScaleKind scale, bool events, Series? then)
    {
        (Series, Locale) = (series, locale);
        View = view is ChartView.Stacked && !StackPlan.AddsUp(series.Query.Measure) ? ChartView.Bars : view;
        Stack = View is ChartView.Stacked ? StackPlan.Of(series) : StackPlan.None;
        Slots = new(series.Indicator.Year, locale);
        Values = new(series, locale);
        Titles = new(series, locale);
        Range = View is ChartView.Stacked ? Stack.Range(series) : ValueRange.Of(series);
        if (then is not null)
            Range = Range.With(TwoPrints.Of(then, series).Select(p => p.Then?.Measured));
        // A change may be a fall, which a logarithm cannot show; and the logarithms of parts do not add up.
        IsLog = scale is ScaleKind.Log && View is not ChartView.Stacked
            && series.Query.Measure is not Measure.Change && Range.HasPositive;
        Breaks = BreakPlan.Of(series, locale);
        _breaksBefore = [.. Enumerable.Range(0, series.Slots.Count).Select(slot => slot > 0
            && series.Breaks.Any(b => b.LiesBetween(series.Slots[slot - 1].Year, series.Slots[slot].Year)))];
        Events = events ? EventPlan.Of(series, locale) : [];
        var shared = Gap.Shared(series);
        Gaps = Gap.OfAll(this, shared);
        var names = Names(series, locale);
        Lines =
        [
            .. series.Lines.Select((line, i) => LinePlan.Of(this, line, names[i], Gap.OfLine(this, line, shared))),
        ];
        HasRefusals = Lines.Any(line => line.Points.Any(p => p.IsRefused));
        Then = then is null ? ThenPlan.None : ThenPlan.Of(this, then);
        (Finding, Description) = ChartWords.Of(series, locale, Then.Sentence);
        Finding += StackWords.Reservations(this) + (Then.Finding.Length > 0 ? ". " + Then.Finding : "");
    }

    /// <summary>A sentence for the caption.</summary>
    public string Finding { get; }

    /// <summary>For who does not see the chart.</summary>
    public string Description { get; }

    internal Series Series { get; }

    internal Locale Locale { get; }

    internal ChartView View { get; }

    /// <summary>How the lines stack up, where they are stacked.</summary>
    internal StackPlan Stack { get; }

    internal bool IsLog { get; }

    internal ValueRange Range { get; }

    internal SlotNames Slots { get; }

    internal ValueNames Values { get; }

    internal PointTitle Titles { get; }

    internal IReadOnlyList<LinePlan> Lines { get; }

    /// <summary>What was known on another day, drawn beside lines.</summary>
    internal ThenPlan Then { get; }

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
    } + (View is ChartView.SmallApart
        ? Locale.Say("; cada gráfica con su escala", "; each chart with its own scale")
        : "");

    /// <param name="events">Whether policy events are marked.</param>
    /// <param name="then">The same question as of another day; only lines have something drawn beside them.</param>
    public static ChartPlan Of(
        Series series, Locale locale, ChartView view, ScaleKind scale, bool events, Series? then = null) =>
        new(series, locale, view, scale, events, view is ChartView.Lines ? then : null);

    // Of points of entry the short ones, where they tell them apart.
    private static string[] Names(Series series, Locale locale)
    {
        string[] full = [.. series.Lines.Select(l => locale.Say(l.Name))];
        if (series.Query.By is not BreakdownDimension.Point)
            return full;
        string[] brief = [.. series.Lines.Select(l => locale.Say(ShortName.Of(l.Name)))];
        var alike = brief.GroupBy(name => name).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet();
        return [.. brief.Select((name, i) => alike.Contains(name) ? full[i] : name)];
    }

    internal bool BreaksBefore(int slot) => _breaksBefore[slot];

    internal bool HasPlaceFor(double value) => double.IsFinite(value) && (!IsLog || value > 0);
}
