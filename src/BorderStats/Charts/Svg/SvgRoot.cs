using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>The element around a chart, with its name and description for who does not see it.</summary>
internal static class SvgRoot
{
    /// <param name="kind">What it is drawn as: "lines", "heat".</param>
    /// <param name="hasLinks">
    /// An image has no links inside for a screen reader; what can be followed makes a group.
    /// </param>
    public static void Open(SvgPen pen, ChartPlan plan, ChartFrame frame, string kind, double height, bool hasLinks) =>
        Open(pen, frame, plan.Finding, plan.Description, plan.Locale.Code, kind, height, hasLinks);

    public static void Open(
        SvgPen pen, ChartFrame frame, string finding, string description, string language, string kind, double height,
        bool hasLinks)
    {
        var (name, described) = (frame.Id + "-name", frame.Id + "-description");
        pen.OpenRoot($"chart {kind} {(frame.IsNarrow ? "narrow" : "wide")}")
            .With("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {height:0.#}"))
            .With("lang", language).With("role", hasLinks ? "group" : "img")
            .With("aria-labelledby", name).With("aria-describedby", described);
        // Two <desc>, no <title>: browsers show a title of the whole over every part of the chart.
        pen.Open("desc").With("id", name).Say(finding).Close();
        pen.Open("desc").With("id", described).Say(description).Close();
    }
}
