using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>Both axes, the breaks on them, and a hit area for each slot.</summary>
internal static class AxisDrawing
{
    public static void Values(SvgPen pen, ChartLayout layout)
    {
        pen.Group("axis values").Text(layout.Plan.Caption, 0, layout.Frame.TickSize + 1, "tick");
        for (var i = 0; i < layout.Axis.Ticks.Count; i++)
        {
            var (y, label) = (layout.Up.Place(layout.Axis.Ticks[i]), layout.Axis.Labels[i]);
            pen.Group("").Line(layout.Plot.Left, y, layout.Plot.Right, y, "grid");
            if (label.Length > 0)
                pen.Text(label, layout.Plot.Left - ValueAxis.LabelGap, y + 4, "tick end");
            pen.Close();
        }

        pen.Line(layout.Plot.Left, layout.Up.Base, layout.Plot.Right, layout.Up.Base, "zero").Close();
    }

    public static void Slots(SvgPen pen, ChartLayout layout)
    {
        var (axis, y) = (layout.Slots, layout.Plot.Gaps.Bottom);
        pen.Group("axis slots");
        for (var i = 0; i < axis.Ticks.Count; i++)
        {
            var (x, startsYear) = axis.Ticks[i];
            pen.Line(x, y, x, y + (startsYear ? 20 : 4), startsYear ? "tick-mark year" : "tick-mark");
            if (axis.MonthNames.Count > 0)
                pen.Text(axis.MonthNames[i], "note");
        }

        foreach (var name in axis.YearNames)
            pen.Text(name, "tick");
        pen.Close();
    }

    /// <summary>Transparent, over the full height of the plot: what pointer and keys find a slot by.</summary>
    public static void HitAreas(SvgPen pen, ChartLayout layout)
    {
        pen.Group("hits");
        for (var slot = 0; slot < layout.Plan.Series.Slots.Count; slot++)
        {
            Box box = new(layout.Across.From(slot), layout.Plot.Top, layout.Across.To(slot), layout.Plot.Bottom);
            pen.OpenRect(box, "slot").With("data-slot", slot).Close();
        }

        pen.Close();
    }

    public static void Break(SvgPen pen, ChartLayout layout, BreakMark mark) => pen.Group("break")
        .Title(mark.Plan.Title)
        .Line(mark.X, layout.Plot.BreakRow + 2, mark.X, layout.Plot.Bottom, "")
        .Text(mark.Before, "note").Text(mark.After, "note").Close();
}
