using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Svg;

/// <summary>A line the size of a word, for cards: its way through time, its end and its first and last year.</summary>
public static class Sparkline
{
    private const double Width = 180, Height = 60, Side = 7, Top = 8, Foot = 40, Radius = 3.6;

    /// <summary>Draws the first line of a series.</summary>
    public static SvgPen Draw(Series series, Locale locale)
    {
        SvgPen pen = new();
        var plan = ChartPlan.Of(series, locale, ChartView.Lines, ScaleKind.Linear, events: false);
        var (line, slots) = (plan.Lines[0], series.Slots);
        pen.OpenRoot("chart sparkline")
            .With("viewBox", FormattableString.Invariant($"0 0 {Width} {Height}"))
            .With("role", "img").With("aria-label", Words(series.Lines[0], locale))
            .Line(Side, Foot, Width - Side, Foot, "grid");
        Trend(pen, line);
        if (slots.Count > 0)
            Year(pen, slots[0], 0, "tick");
        if (slots.Count > 1 && slots[^1].Year != slots[0].Year)
            Year(pen, slots[^1], Width, "tick end");
        return pen.Close();
    }

    private static void Trend(SvgPen pen, LinePlan line)
    {
        PointPlan[] drawn = [.. line.Points.Where(p => p.IsDrawn)];
        var (low, high) = (drawn.Min(p => (double?)p.Value) ?? 0, drawn.Max(p => (double?)p.Value) ?? 0);
        (low, high) = (Math.Min(0, low), Math.Max(0, high));
        LinearScale up = new(low, high > low ? high : low + 1, Foot, Top);
        BandScale across = new(Math.Max(1, line.Points.Count), Side, Width - Side);

        pen.Group(line.Style.ColourClass);
        TrendPath.Of(line.Points, slot => (across.Centre(slot), up.Place(line.Points[slot].Value))).Draw(pen);
        for (var slot = 0; slot < line.Points.Count; slot++)
        {
            if (line.Points[slot].IsDrawn && (slot == line.Last || line.IsAlone(slot)))
                Dot(pen, line, slot, across.Centre(slot), up.Place(line.Points[slot].Value));
        }

        pen.Close();
    }

    private static void Dot(SvgPen pen, LinePlan line, int slot, double x, double y) => pen.Path(
        MarkerOutline.Of(line.Style.Marker, x, y, Radius),
        line.Points[slot].Sign is PointSign.Full ? "marker" : "marker open");

    private static void Year(SvgPen pen, Period slot, double x, string css) =>
        pen.Text(SvgPen.Number(slot.Year), x, Height - 4, css);

    private static string Words(SeriesLine line, Locale locale)
    {
        var name = locale.Say(line.Name);
        if (line.Points.Count == 0)
            return name;
        var years = FormattableString.Invariant($"{line.Points[0].Slot.Year}–{line.Points[^1].Slot.Year}");
        var missing = line.Points.Count(p => p.Figure.Value is null);
        return $"{name}, {years}"
            + (missing == 0 ? "" : locale.Say($", {missing} sin dato", $", {missing} without data"));
    }
}
