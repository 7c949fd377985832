using BorderStats.Charts.Plans.Layouts;
using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans.Small;

/// <summary>The upright axis of a little chart: a few round values, written in short.</summary>
internal sealed record SmallAxis(IReadOnlyList<double> Ticks, IReadOnlyList<string> Labels, bool IsLog)
{
    private const int Steps = 2;
    private const double Long = 10_000;

    public static SmallAxis Of(ChartPlan plan, ValueRange range)
    {
        var isLog = plan.IsLog && range.HasPositive;
        var (low, high) = range.IsEmpty ? (0, 1) : (Math.Min(0, range.Least), Math.Max(0, range.Greatest));
        var ticks = isLog
            ? Plans.Layouts.Ticks.CoverByFactors(range.LeastPositive, range.Greatest)
            : Plans.Layouts.Ticks.Cover(
                low, high > low ? high : low + 1, Steps, whole: plan.Series.Query.Measure is Measure.Value);
        var step = double.PositiveInfinity;
        for (var i = 1; i < ticks.Count; i++)
            step = Math.Min(step, ticks[i] - ticks[i - 1]);
        return new(ticks, [.. ticks.Select(t => range.IsEmpty ? "" : Label(plan, t, step))], isLog);
    }

    private static string Label(ChartPlan plan, double tick, double step) =>
        Math.Abs(tick) < Long ? plan.Values.Tick(tick, step) : plan.Values.Brief(tick);

    public double Width(double size) => Labels.Max(l => TextWidth.Of(l, size)) + 6;

    public IValueScale Scale(Box plot) => IsLog
        ? new LogScale(Ticks[0], Ticks[^1], plot.Bottom, plot.Top)
        : new LinearScale(Ticks[0], Ticks[^1], plot.Bottom, plot.Top);
}
