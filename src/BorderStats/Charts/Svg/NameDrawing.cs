using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>The lines' names: at their ends, or in a legend above the plot.</summary>
internal static class NameDrawing
{
    private static readonly XName Part = SvgElements.Namespace + "tspan", Whole = SvgElements.Namespace + "text";

    public static XElement AtEnd(EndLabel label) => SvgElements.Group(
        "line-end " + label.Line.Style.ColourClass, new XAttribute("data-line", label.Line.Code),
        label.Leader.Count > 0
            ? SvgElements.Path(
                "M" + string.Join('L', label.Leader.Select(p => SvgElements.Point(p.X, p.Y))), "leader")
            : null,
        SvgElements.Element(Whole, "label", SvgElements.At("x", label.X), SvgElements.At("y", label.Y + 5),
            SvgElements.Element(Part, "name", label.Name),
            SvgElements.Element(Part, "number", label.Number)));

    public static XElement Of(Legend legend) => SvgElements.Group("key", legend.Entries.Select(Draw));

    private static XElement Draw(LegendEntry entry)
    {
        var baseline = Legend.Baseline(entry);
        return SvgElements.Group(entry.Style.ColourClass,
            SvgElements.Path(MarkerOutline.Of(entry.Style.Marker, entry.X + 6, baseline - 4.5, 5), "marker"),
            SvgElements.Element(Whole, "label",
                SvgElements.At("x", entry.X + Legend.SignWidth), SvgElements.At("y", baseline),
                SvgElements.Element(Part, "name", entry.Name),
                entry.Number.Length > 0 ? SvgElements.Element(Part, "number", " " + entry.Number) : null));
    }
}
