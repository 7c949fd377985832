using System.Globalization;
using System.Xml.Linq;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>
/// A chart or map as a file of its own, in light colours, with its heading, its source and the address it came from.
/// </summary>
public static class SvgFile
{
    private static readonly XNamespace Svg = SvgPen.Namespace;

    private static readonly string[] Views = ["stacked", "heat", "states", "small"];

    private const double Margin = 20, HeadHeight = 34, LineHeight = 17, NoteSize = 12, HeadingSize = 19;

    /// <param name="chart">A chart as drawn for a page.</param>
    /// <param name="heading">What it shows.</param>
    /// <param name="source">Who published the figures.</param>
    /// <param name="address">Where the chart can be seen again.</param>
    public static XDocument Of(SvgPen chart, string heading, string source, string address) =>
        Of(chart, heading, source, address, style: null);

    /// <summary>The same of a map.</summary>
    public static XDocument OfMap(SvgPen map, string heading, string source, string address) =>
        Of(map, heading, source, address, ChartStyle.PlainOfMaps);

    /// <param name="style">Null to tell it from the drawing.</param>
    private static XDocument Of(SvgPen chart, string heading, string source, string address, string? style)
    {
        var root = XElement.Parse(chart.ToString());
        // The document writes its namespace itself, behind the other attributes.
        root.Attribute("xmlns")?.Remove();
        var (width, height) = Size(root);
        string[] head = [.. TextWidth.Wrap(heading, width, HeadingSize)];
        string[] foot = [.. TextWidth.Wrap(source, width, NoteSize), .. TextWidth.Wrap(address, width, NoteSize)];
        var top = Margin + HeadHeight + (head.Length - 1) * (HeadingSize + 5);
        Box page = new(0, 0, width + 2 * Margin, top + height + 12 + foot.Length * LineHeight + Margin / 2);

        root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {page.Width:0.#} {page.Height:0.#}"));
        root.SetAttributeValue("width", page.Width);
        root.SetAttributeValue("height", page.Height);
        var words = root.Elements(Svg + "desc").ToArray();
        var parts = root.Elements().Except(words).ToArray();
        root.ReplaceNodes(
            new XElement(Svg + "title", heading), words, new XElement(Svg + "style", style ?? Style(root)),
            new XElement(Svg + "rect", new XAttribute("class", "backdrop"), At("x", page.Left), At("y", page.Top),
                At("width", page.Width), At("height", page.Height)),
            head.Select((line, i) => Text(line, Margin + 14 + i * (HeadingSize + 5), "heading")),
            new XElement(Svg + "g",
                new XAttribute("transform", FormattableString.Invariant($"translate({Margin} {top:0.#})")), parts),
            foot.Select((line, i) => Text(line, top + height + 22 + i * LineHeight, "note")));
        return new(new XDeclaration("1.0", "utf-8", null), root);
    }

    /// <summary>A drawing carries those rules of other views only where it is one of them.</summary>
    private static string Style(XElement root)
    {
        var kinds = root.Attribute("class")?.Value.Split(' ') ?? [];
        return kinds.Intersect(Views).Any() ? ChartStyle.Plain + "\n" + ChartStyle.PlainViews
            : kinds.Contains("compared") ? ChartStyle.Plain + "\n" + ChartStyle.PlainThen
            : ChartStyle.Plain;
    }

    private static XElement Text(string line, double y, string css) =>
        new(Svg + "text", new XAttribute("class", css), At("x", Margin), At("y", y), line);

    private static XAttribute At(string name, double pixels) => new(name, SvgPen.Number(pixels));

    private static (double Width, double Height) Size(XElement chart)
    {
        var box = chart.Attribute("viewBox")?.Value.Split(' ')
            ?? throw new ArgumentException("A chart has a viewBox.", nameof(chart));
        return (double.Parse(box[2], CultureInfo.InvariantCulture), double.Parse(box[3], CultureInfo.InvariantCulture));
    }
}
