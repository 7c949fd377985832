using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>
/// A chart's plan as SVG: text that can be selected, marks that a keyboard and a screen reader reach.
/// </summary>
public static class SvgChart
{
    public static SvgPen Draw(ChartPlan plan, ChartFrame frame)
    {
        SvgPen pen = new();
        ChartLayout layout = new(plan, frame);
        OpenRoot(pen, layout);
        AxisDrawing.Values(pen, layout);
        AxisDrawing.Slots(pen, layout);
        foreach (var band in layout.Bands)
            GapDrawing.Draw(pen, band);
        GapDrawing.DrawLanes(pen, layout);
        foreach (var mark in layout.Breaks)
            AxisDrawing.Break(pen, layout, mark);
        AxisDrawing.HitAreas(pen, layout);
        EventDrawing.Draw(pen, layout);
        Lines(pen, layout);
        return pen.Close();
    }

    private static void Lines(SvgPen pen, ChartLayout layout)
    {
        var (plan, isLine) = (layout.Plan, layout.Plan.View is ChartView.Lines);
        for (var rank = 0; rank < plan.Lines.Count; rank++)
        {
            if (isLine)
                LineDrawing.Draw(pen, layout, plan.Lines[rank]);
            else
                BarDrawing.Draw(pen, layout, plan.Lines[rank], rank);
        }

        foreach (var label in layout.PartYears)
            pen.Text(label, "note", halo: true);
        if (!isLine || layout.Frame.IsNarrow)
        {
            NameDrawing.Draw(pen, layout.Legend);
            return;
        }

        foreach (var label in layout.EndLabels)
            NameDrawing.AtEnd(pen, label);
    }

    private static void OpenRoot(SvgPen pen, ChartLayout layout)
    {
        var (frame, plan) = (layout.Frame, layout.Plan);
        var (name, description) = (frame.Id + "-name", frame.Id + "-description");
        // An image has no links inside for a screen reader; with flags that can be followed it is a group.
        var role = layout.Flags.Count > 0 ? "group" : "img";
        pen.OpenRoot($"chart {(plan.View is ChartView.Lines ? "lines" : "bars")} {(frame.IsNarrow ? "narrow" : "wide")}")
            .With("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {frame.Height:0.#}"))
            .With("lang", plan.Locale.Code).With("role", role)
            .With("aria-labelledby", name).With("aria-describedby", description);
        // Two <desc>, no <title>: browsers show a title of the whole over every part of the chart.
        pen.Open("desc").With("id", name).Say(plan.Finding).Close();
        pen.Open("desc").With("id", description).Say(plan.Description).Close();
    }
}
