using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>
/// A chart's plan as SVG: text that can be selected, marks that a keyboard and a screen reader reach.
/// </summary>
public static class SvgChart
{
    public static XElement Draw(ChartPlan plan, ChartFrame frame)
    {
        ChartLayout layout = new(plan, frame);
        var isLine = plan.View is ChartView.Lines;
        return Root(layout,
            AxisDrawing.Values(layout), AxisDrawing.Slots(layout),
            layout.Bands.Select(GapDrawing.Draw), GapDrawing.DrawLanes(layout),
            layout.Breaks.Select(mark => AxisDrawing.Break(layout, mark)),
            AxisDrawing.HitAreas(layout), EventDrawing.Draw(layout),
            plan.Lines.Select((line, rank) =>
                isLine ? LineDrawing.Draw(layout, line) : BarDrawing.Draw(layout, line, rank)),
            layout.PartYears.Select(label => SvgElements.Text(label, "note", halo: true)),
            isLine && !frame.IsNarrow ? layout.EndLabels.Select(NameDrawing.AtEnd) : NameDrawing.Of(layout.Legend));
    }

    private static XElement Root(ChartLayout layout, params ReadOnlySpan<object?> parts)
    {
        var (frame, plan) = (layout.Frame, layout.Plan);
        var (name, description) = (frame.Id + "-name", frame.Id + "-description");
        // An image has no links inside for a screen reader; with flags that can be followed it is a group.
        var role = layout.Flags.Count > 0 ? "group" : "img";
        return SvgElements.Element(SvgElements.Namespace + "svg",
            $"chart {(plan.View is ChartView.Lines ? "lines" : "bars")} {(frame.IsNarrow ? "narrow" : "wide")}",
            [
                new XAttribute("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {frame.Height:0.#}")),
                new XAttribute("lang", plan.Locale.Code), new XAttribute("role", role),
                new XAttribute("aria-labelledby", name), new XAttribute("aria-describedby", description),
                // Two <desc>, no <title>: browsers show a title of the whole over every part of the chart.
                Words(name, plan.Finding), Words(description, plan.Description),
                .. parts,
            ]);
    }

    private static XElement Words(string id, string text) =>
        new(SvgElements.Namespace + "desc", new XAttribute("id", id), text);
}
