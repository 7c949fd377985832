using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Plans.Stacks;

namespace BorderStats.Charts.Svg;

/// <summary>The lines' names: at their ends, or in a legend above the plot.</summary>
internal static class NameDrawing
{
    public static void AtEnd(SvgPen pen, EndLabel label)
    {
        pen.Group("line-end " + label.Line.Style.ColourClass).With("data-line", label.Line.Code);
        if (label.Leader.Count > 0)
            pen.Path("M" + string.Join('L', label.Leader.Select(p => SvgPen.Point(p.X, p.Y))), "leader");
        pen.OpenText(label.X, label.Y + 5, "label")
            .Open("tspan", "name").Say(label.Name).Close().Open("tspan", "number").Say(label.Number).Close()
            .Close().Close();
    }

    public static void Draw(SvgPen pen, Legend legend)
    {
        pen.Group("key");
        foreach (var entry in legend.Entries)
            Draw(pen, entry);
        pen.Close();
    }

    private static void Draw(SvgPen pen, LegendEntry entry)
    {
        var baseline = Legend.Baseline(entry);
        pen.Group(entry.IsThen ? entry.Style.ColourClass + " then" : entry.Style.ColourClass);
        if (entry.IsThen)
            pen.Path($"M{SvgPen.Point(entry.X, baseline - 4.5)}h14", "trend");
        else
            pen.Path(MarkerOutline.Of(entry.Style.Marker, entry.X + 6, baseline - 4.5, 5), "marker");
        if (entry.Texture > 0)
            pen.Path(HatchPath.In(entry.Sign, StackPlan.StreakPitch(entry.Texture) / 2), "streaks");
        pen.OpenText(entry.X + Legend.SignWidth, baseline, "label")
            .Open("tspan", "name").Say(entry.Name).Close();
        if (entry.Number.Length > 0)
            pen.Open("tspan", "number").Say(" " + entry.Number).Close();
        pen.Close().Close();
    }
}
