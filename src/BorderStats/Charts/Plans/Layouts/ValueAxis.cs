using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans.Layouts;

/// <summary>The upright axis: its round values and how they are written.</summary>
internal sealed record ValueAxis(IReadOnlyList<double> Ticks, IReadOnlyList<string> Labels, bool IsLog)
{
    public const double LabelGap = 8;

    public static ValueAxis Of(ChartPlan plan, ChartFrame frame)
    {
        var range = plan.Range;
        var ticks = plan.IsLog ? Plans.Layouts.Ticks.CoverByFactors(range.LeastPositive, range.Greatest) : Linear(plan, frame);
        if (range.IsEmpty)
            return new(ticks, [.. ticks.Select(_ => "")], IsLog: false);

        var step = double.PositiveInfinity;
        for (var i = 1; i < ticks.Count; i++)
            step = Math.Min(step, ticks[i] - ticks[i - 1]);
        return new(ticks, [.. ticks.Select(t => plan.Values.Tick(t, step))], plan.IsLog);
    }

    public double Width(ChartFrame frame) => Labels.Max(l => TextWidth.Of(l, frame.TickSize)) + LabelGap + 2;

    public IValueScale Scale(Box plot) => IsLog
        ? new LogScale(Ticks[0], Ticks[^1], plot.Bottom, plot.Top)
        : new LinearScale(Ticks[0], Ticks[^1], plot.Bottom, plot.Top);

    private static IReadOnlyList<double> Linear(ChartPlan plan, ChartFrame frame)
    {
        var (low, high) = plan.Range.IsEmpty
            ? (0, 0)
            : (Math.Min(0, plan.Range.Least), Math.Max(0, plan.Range.Greatest));
        if (low == high)
            high = 1;
        return Plans.Layouts.Ticks.Cover(low, high, frame.Steps, whole: plan.Series.Query.Measure is Measure.Value);
    }
}
