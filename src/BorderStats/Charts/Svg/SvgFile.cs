using System.Globalization;
using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>
/// A chart as a file of its own, in light colours, with its heading, its source and the address it came from.
/// </summary>
public static class SvgFile
{
    private const double Margin = 20, HeadHeight = 34, LineHeight = 17, NoteSize = 12, HeadingSize = 19;

    /// <param name="chart">A chart as drawn for a page.</param>
    /// <param name="heading">What it shows.</param>
    /// <param name="source">Who published the figures.</param>
    /// <param name="address">Where the chart can be seen again.</param>
    public static XDocument Of(XElement chart, string heading, string source, string address)
    {
        var (width, height) = Size(chart);
        string[] head = [.. TextWidth.Wrap(heading, width, HeadingSize)];
        string[] foot = [.. TextWidth.Wrap(source, width, NoteSize), .. TextWidth.Wrap(address, width, NoteSize)];
        var top = Margin + HeadHeight + (head.Length - 1) * (HeadingSize + 5);
        Box page = new(0, 0, width + 2 * Margin, top + height + 12 + foot.Length * LineHeight + Margin / 2);

        XElement root = new(chart);
        root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {page.Width:0.#} {page.Height:0.#}"));
        root.SetAttributeValue("width", page.Width);
        root.SetAttributeValue("height", page.Height);
        var words = root.Elements(SvgElements.Namespace + "desc").ToArray();
        var parts = root.Elements().Except(words).ToArray();
        root.ReplaceNodes(
            SvgElements.Title(heading), words, new XElement(SvgElements.Namespace + "style", ChartStyle.Plain),
            SvgElements.Rect(page, "backdrop"),
            head.Select((line, i) => SvgElements.Text(line, Margin, Margin + 14 + i * (HeadingSize + 5), "heading")),
            SvgElements.Group(
                "", new XAttribute("transform", FormattableString.Invariant($"translate({Margin} {top:0.#})")), parts),
            foot.Select((line, i) => SvgElements.Text(line, Margin, top + height + 22 + i * LineHeight, "note")));
        return new(new XDeclaration("1.0", "utf-8", null), root);
    }

    private static (double Width, double Height) Size(XElement chart)
    {
        var box = chart.Attribute("viewBox")?.Value.Split(' ')
            ?? throw new ArgumentException("A chart has a viewBox.", nameof(chart));
        return (double.Parse(box[2], CultureInfo.InvariantCulture), double.Parse(box[3], CultureInfo.InvariantCulture));
    }
}
