using System.Globalization;
using System.Xml.Linq;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;

namespace BorderStats.Tests.Charts;

/// <summary>The words of a drawing and the boxes that they fill, each as wide as the widest usual font makes it.</summary>
internal static class DrawnTexts
{
    // From the baseline: letters reach this part of their size up, and a little down.
    private const double Ascent = 0.74, Descent = 0.12, Touch = 0.6;

    public static IReadOnlyList<(string Text, Box Box)> Of(SvgPen drawing) =>
        [.. XElement.Parse(drawing.ToString()).Descendants().Where(e => e.Name.LocalName == "text").Select(Of)];

    /// <summary>Each pair of words of which one lies on the other.</summary>
    public static IEnumerable<string> Overlaps(SvgPen drawing)
    {
        var texts = Of(drawing);
        for (var i = 0; i < texts.Count; i++)
        {
            for (var other = i + 1; other < texts.Count; other++)
            {
                if (Shrunk(texts[i].Box).Overlaps(Shrunk(texts[other].Box)))
                    yield return $"“{texts[i].Text}” and “{texts[other].Text}”";
            }
        }
    }

    private static (string, Box) Of(XElement text)
    {
        string[] css = (text.Attribute("class")?.Value ?? "").Split(' ');
        var isNarrow = text.Ancestors().Last().Attribute("class")!.Value.Split(' ').Contains("narrow");
        var size = css.Contains("label") ? isNarrow ? 13 : 14 : css.Contains("tick") ? 12.5 : 12;
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var width = text.HasElements
            ? text.Elements().Sum(part => TextWidth.Of(part.Value, size, bold: part.Attribute("class")?.Value == "name"))
            : TextWidth.Of(text.Value, size, bold: css.Contains("name"));
        var from = css.Contains("end") ? -width : css.Contains("middle") || css.Contains("figure") ? -width / 2 : 0;
        return text.Attribute("transform") is null
            ? (text.Value, new(x + from, y - size * Ascent, x + from + width, y + size * Descent))
            : (text.Value, new(x - size * Ascent, y - from - width, x + size * Descent, y - from));
    }

    private static Box Shrunk(Box box) => new(box.Left + Touch, box.Top + Touch, box.Right - Touch, box.Bottom - Touch);

    private static double Number(XElement text, string name) => double.Parse(text.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
