using System.Globalization;
using System.Xml.Linq;

namespace BorderStats.Charts;

/// <summary>The few SVG elements that charts are made of, with numbers written the same in every culture.</summary>
internal static class Svg
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, string css, params object?[] content) =>
        new(Namespace + name, css.Length == 0 ? null : new XAttribute("class", css), content);

    public static XElement Group(string css, params object?[] content) => Element("g", css, content);

    public static XElement Title(string text) => new(Namespace + "title", text);

    public static XElement Path(string data, string css, params object?[] content) =>
        Element("path", css, new XAttribute("d", data), content);

    public static XElement Line(double x1, double y1, double x2, double y2, string css) =>
        Element("line", css, At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2));

    public static XElement Rect(Box box, string css, params object?[] content) =>
        Element("rect", css, At("x", box.Left), At("y", box.Top), At("width", box.Width),
            At("height", box.Height), content);

    public static XElement Text(string text, double x, double y, string css, params object?[] content) =>
        Element("text", css, At("x", x), At("y", y), content, text);

    public static XAttribute At(string name, double pixels) => new(name, Rounded(pixels));

    /// <summary>A point in path data, to a tenth of a pixel.</summary>
    public static string Point(double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rounded(x)},{Rounded(y)}");

    // Adding zero turns the minus zero of rounding into zero.
    private static double Rounded(double pixels) => Math.Round(pixels, 1, MidpointRounding.AwayFromZero) + 0.0;
}
