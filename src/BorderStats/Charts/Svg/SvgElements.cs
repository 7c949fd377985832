using System.Globalization;
using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>The few SVG elements that charts are made of, with numbers written the same in every culture.</summary>
internal static class SvgElements
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private const int KnownFrom = -1000, KnownTo = 10_000;

    private static readonly XName GroupName = Namespace + "g", TitleName = Namespace + "title",
        PathName = Namespace + "path", LineName = Namespace + "line", RectName = Namespace + "rect",
        TextName = Namespace + "text";

    // The same few thousand numbers stand in every chart: each is written once.
    private static readonly string?[] Known = new string?[KnownTo - KnownFrom];

    public static XElement Element(XName name, string css, params ReadOnlySpan<object?> content)
    {
        XElement element = new(name);
        if (css.Length > 0)
            element.Add(new XAttribute("class", css));
        foreach (var part in content)
            element.Add(part);
        return element;
    }

    public static XElement Group(string css, params ReadOnlySpan<object?> content) => Element(GroupName, css, content);

    public static XElement Title(string text) => new(TitleName, text);

    public static XElement Path(string data, string css, params ReadOnlySpan<object?> content) =>
        Element(PathName, css, [new XAttribute("d", data), .. content]);

    public static XElement Line(double x1, double y1, double x2, double y2, string css) =>
        Element(LineName, css, At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2));

    public static XElement Rect(Box box, string css, params ReadOnlySpan<object?> content) =>
        Element(RectName, css, [At("x", box.Left), At("y", box.Top), At("width", box.Width),
            At("height", box.Height), .. content]);

    public static XElement Text(string text, double x, double y, string css, params ReadOnlySpan<object?> content) =>
        Element(TextName, css, [At("x", x), At("y", y), .. content, text]);

    /// <param name="css">The classes besides those that say where the text is anchored.</param>
    /// <param name="halo">Whether strokes beneath it are kept from touching it.</param>
    public static XElement? Text(PlacedText? placed, string css, bool halo = false) => placed is null ? null : Text(
        placed.Text, placed.X, placed.Y, css + placed.Anchor switch
        {
            TextAnchor.Middle => " middle",
            TextAnchor.End => " end",
            _ => "",
        } + (halo ? " halo" : ""));

    public static XAttribute At(string name, double pixels) => new(name, Number(pixels));

    /// <summary>A point in path data, to a tenth of a pixel.</summary>
    public static string Point(double x, double y) => string.Concat(Number(x), ",", Number(y));

    /// <summary>To a tenth of a pixel.</summary>
    public static string Number(double pixels)
    {
        // Adding zero turns the minus zero of rounding into zero.
        var rounded = Math.Round(pixels, 1, MidpointRounding.AwayFromZero) + 0.0;
        var tenths = Math.Round(rounded * 10);
        if (tenths is < KnownFrom or >= KnownTo)
            return rounded.ToString(CultureInfo.InvariantCulture);
        return Known[(int)tenths - KnownFrom] ??= rounded.ToString(CultureInfo.InvariantCulture);
    }
}
