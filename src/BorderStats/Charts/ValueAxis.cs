using System.Xml.Linq;
using BorderStats.Queries;

namespace BorderStats.Charts;

/// <summary>The upright axis: its round values and how they are written.</summary>
internal sealed record ValueAxis(
    IReadOnlyList<double> Ticks, IReadOnlyList<string> Labels, bool IsLog, bool HidesZero, string Caption)
{
    private const double Gap = 8;

    public static ValueAxis Of(Series series, ChartFrame frame, ValueNames names)
    {
        double[] values = [.. series.Lines.SelectMany(l => l.Points).Select(p => p.Measured).OfType<double>()];
        double[] positive = [.. values.Where(v => v > 0)];
        // A change may be a fall, which a logarithm cannot show.
        var isLog = frame.Scale is ScaleKind.Log && series.Query.Measure is not Measure.Change && positive.Length > 0;
        var ticks = isLog ? Charts.Ticks.CoverByFactors(positive.Min(), positive.Max()) : Linear(values, series, frame);
        if (values.Length == 0)
            return new(ticks, [.. ticks.Select(_ => "")], IsLog: false, HidesZero: false, names.Axis);
        var step = ticks.Zip(ticks.Skip(1), (a, b) => b - a).Min();
        var hidesZero = isLog && positive.Length < values.Length;
        return new(ticks, [.. ticks.Select(t => names.Tick(t, step))], isLog, hidesZero, names.Axis);
    }

    public double Width(ChartFrame frame) => Labels.Max(l => TextWidth.Of(l, frame.TickSize)) + Gap + 2;

    public IValueScale Scale(Box plot) => IsLog
        ? new LogScale(Ticks[0], Ticks[^1], plot.Bottom, plot.Top)
        : new LinearScale(Ticks[0], Ticks[^1], plot.Bottom, plot.Top);

    public XElement Draw(Canvas canvas)
    {
        var plot = canvas.Plot;
        return Svg.Group("axis values",
            Svg.Text(Caption + canvas.Locale.Say(LogNote), 0, canvas.Frame.TickSize + 1, "tick"),
            Ticks.Zip(Labels).Select(tick => Mark(canvas, tick.First, tick.Second)),
            Svg.Line(plot.Left, canvas.Up.Base, plot.Right, canvas.Up.Base, "zero"));
    }

    private Statistics.Bilingual LogNote => (IsLog, HidesZero) switch
    {
        (true, true) => new(", escala logarítmica (▾ es cero)", ", logarithmic scale (▾ is zero)"),
        (true, false) => new(", escala logarítmica", ", logarithmic scale"),
        _ => new("", ""),
    };

    private static XElement Mark(Canvas canvas, double value, string label)
    {
        var y = canvas.Up.Place(value);
        return Svg.Group("",
            Svg.Line(canvas.Plot.Left, y, canvas.Plot.Right, y, "grid"),
            label.Length > 0 ? Svg.Text(label, canvas.Plot.Left - Gap, y + 4, "tick end") : null);
    }

    private static IReadOnlyList<double> Linear(double[] values, Series series, ChartFrame frame)
    {
        var (low, high) = (Math.Min(0, values.DefaultIfEmpty().Min()), Math.Max(0, values.DefaultIfEmpty().Max()));
        if (low == high)
            high = 1;
        return Charts.Ticks.Cover(low, high, frame.Steps, whole: series.Query.Measure is Measure.Value);
    }
}
