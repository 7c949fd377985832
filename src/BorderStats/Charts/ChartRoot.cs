using System.Xml.Linq;

namespace BorderStats.Charts;

/// <summary>The element around a chart's parts: its size, its name and its description.</summary>
internal static class ChartRoot
{
    public static XElement Of(Canvas canvas, string kind, params object?[] parts)
    {
        var (frame, series, locale) = (canvas.Frame, canvas.Series, canvas.Locale);
        var (name, description) = (frame.Id + "-name", frame.Id + "-description");
        // An image has no links inside for a screen reader; with flags that can be followed it is a group.
        var role = canvas.Flags.Flags.Count > 0 ? "group" : "img";
        return Svg.Element("svg", $"chart {kind} {(frame.IsNarrow ? "narrow" : "wide")}",
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {frame.Width:0.#} {frame.Height:0.#}")),
            new XAttribute("lang", locale.Code), new XAttribute("role", role),
            new XAttribute("aria-labelledby", name), new XAttribute("aria-describedby", description),
            // Two <desc>, no <title>: browsers show a title of the whole over every part of the chart.
            new XElement(Svg.Namespace + "desc", new XAttribute("id", name), ChartWords.Finding(series, locale)),
            new XElement(
                Svg.Namespace + "desc", new XAttribute("id", description), ChartWords.Description(series, locale)),
            parts);
    }
}
