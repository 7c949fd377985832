using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>Both axes, the breaks on them, and a hit area for each slot.</summary>
internal static class AxisDrawing
{
    public static XElement Values(ChartLayout layout)
    {
        var group = SvgElements.Group("axis values",
            SvgElements.Text(layout.Plan.Caption, 0, layout.Frame.TickSize + 1, "tick"));
        for (var i = 0; i < layout.Axis.Ticks.Count; i++)
        {
            var (y, label) = (layout.Up.Place(layout.Axis.Ticks[i]), layout.Axis.Labels[i]);
            group.Add(SvgElements.Group("",
                SvgElements.Line(layout.Plot.Left, y, layout.Plot.Right, y, "grid"),
                label.Length > 0
                    ? SvgElements.Text(label, layout.Plot.Left - ValueAxis.LabelGap, y + 4, "tick end")
                    : null));
        }

        group.Add(SvgElements.Line(layout.Plot.Left, layout.Up.Base, layout.Plot.Right, layout.Up.Base, "zero"));
        return group;
    }

    public static XElement Slots(ChartLayout layout)
    {
        var (axis, y) = (layout.Slots, layout.Plot.Gaps.Bottom);
        var group = SvgElements.Group("axis slots");
        for (var i = 0; i < axis.Ticks.Count; i++)
        {
            var (x, startsYear) = axis.Ticks[i];
            group.Add(SvgElements.Line(
                x, y, x, y + (startsYear ? 20 : 4), startsYear ? "tick-mark year" : "tick-mark"));
            if (axis.MonthNames.Count > 0)
                group.Add(SvgElements.Text(axis.MonthNames[i], "note"));
        }

        group.Add(axis.YearNames.Select(name => SvgElements.Text(name, "tick")));
        return group;
    }

    /// <summary>Transparent, over the full height of the plot: what pointer and keys find a slot by.</summary>
    public static XElement HitAreas(ChartLayout layout) => SvgElements.Group("hits",
        layout.Plan.Series.Slots.Select((_, slot) => SvgElements.Rect(
            new(layout.Across.From(slot), layout.Plot.Top, layout.Across.To(slot), layout.Plot.Bottom), "slot",
            new XAttribute("data-slot", SvgElements.Number(slot)))));

    public static XElement Break(ChartLayout layout, BreakMark mark) => SvgElements.Group("break",
        SvgElements.Title(mark.Plan.Title),
        SvgElements.Line(mark.X, layout.Plot.BreakRow + 2, mark.X, layout.Plot.Bottom, ""),
        SvgElements.Text(mark.Before, "note"), SvgElements.Text(mark.After, "note"));
}
