using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>
/// A chart's plan as SVG: text that can be selected, marks that a keyboard and a screen reader reach.
/// </summary>
public static class SvgChart
{
    public static SvgPen Draw(ChartPlan plan, ChartFrame frame) => plan.View switch
    {
        ChartView.Heat => HeatDrawing.Draw(new(plan, frame)),
        ChartView.Small or ChartView.SmallApart => SmallDrawing.Draw(new(plan, frame)),
        _ => DrawOnAxes(plan, frame),
    };

    private static SvgPen DrawOnAxes(ChartPlan plan, ChartFrame frame)
    {
        SvgPen pen = new();
        ChartLayout layout = new(plan, frame);
        SvgRoot.Open(pen, plan, frame, Kind(plan), frame.Height, hasLinks: layout.Flags.Count > 0);
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

    private static string Kind(ChartPlan plan) => plan.View switch
    {
        ChartView.Lines when plan.Then.Lines.Count > 0 => "lines compared",
        ChartView.Lines => "lines",
        ChartView.Stacked => "bars stacked",
        _ => "bars",
    };

    private static void Lines(SvgPen pen, ChartLayout layout)
    {
        var (plan, isLine) = (layout.Plan, layout.Plan.View is ChartView.Lines);
        foreach (var line in plan.Then.Lines)
            LineDrawing.DrawThen(pen, layout, line);
        for (var rank = 0; rank < plan.Lines.Count; rank++)
        {
            if (isLine)
                LineDrawing.Draw(pen, layout, plan.Lines[rank]);
            else if (!plan.Stack.IsBeside(rank))
                BarDrawing.Draw(pen, layout, plan.Lines[rank], rank);
        }

        StackDrawing.Draw(pen, layout);
        foreach (var label in layout.PartYears)
            pen.Text(label, "note", halo: true);
        if (!isLine || layout.Frame.IsNarrow || layout.Legend.Entries.Count > 0)
            NameDrawing.Draw(pen, layout.Legend);
        foreach (var label in layout.EndLabels)
            NameDrawing.AtEnd(pen, label);
    }
}
