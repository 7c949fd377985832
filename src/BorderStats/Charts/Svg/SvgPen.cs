using System.Buffers;
using System.Globalization;
using System.Text;
using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>
/// Writes a drawing element by element as the text that stands in a page, every text escaped. What is opened is closed
/// by whoever opened it; an element without content closes itself.
/// </summary>
public sealed class SvgPen
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    private const int KnownFrom = -1000, KnownTo = 10_000;

    // A chart for a page is about this long.
    private const int UsualLength = 24_000;

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    // The same few thousand numbers stand in every chart: each is written once.
    private static readonly string?[] Known = new string?[KnownTo - KnownFrom];

    private readonly StringBuilder _text = new(UsualLength);
    private readonly Stack<string> _open = [];
    private bool _isInTag;

    /// <summary>Of the whole drawing, which knows its namespace even where it is cut out of the page.</summary>
    public SvgPen OpenRoot(string css) => Begin("svg").With("xmlns", Namespace).Class(css);

    public SvgPen Open(string element, string css = "") => Begin(element).Class(css);

    public SvgPen Group(string css) => Open("g", css);

    public SvgPen With(string attribute, string value)
    {
        _text.Append(' ').Append(attribute).Append("=\"");
        Escape(value);
        _text.Append('"');
        return this;
    }

    public SvgPen With(string attribute, double pixels) => With(attribute, Number(pixels));

    public SvgPen Say(string text)
    {
        EndTag();
        Escape(text);
        return this;
    }

    public SvgPen Close()
    {
        var element = _open.Pop();
        if (_isInTag)
            _text.Append(" />");
        else
            _text.Append("</").Append(element).Append('>');
        _isInTag = false;
        return this;
    }

    public SvgPen Title(string text) => Open("title").Say(text).Close();

    public SvgPen Path(string data, string css) => OpenPath(data, css).Close();

    public SvgPen OpenPath(string data, string css) => Open("path", css).With("d", data);

    public SvgPen Line(double x1, double y1, double x2, double y2, string css) =>
        Open("line", css).With("x1", x1).With("y1", y1).With("x2", x2).With("y2", y2).Close();

    internal SvgPen Rect(Box box, string css) => OpenRect(box, css).Close();

    internal SvgPen OpenRect(Box box, string css) => Open("rect", css)
        .With("x", box.Left).With("y", box.Top).With("width", box.Width).With("height", box.Height);

    public SvgPen Text(string text, double x, double y, string css) => OpenText(x, y, css).Say(text).Close();

    public SvgPen OpenText(double x, double y, string css) => Open("text", css).With("x", x).With("y", y);

    /// <param name="placed">Nothing is written where there is none.</param>
    /// <param name="css">The classes besides those that say where the text is anchored.</param>
    /// <param name="halo">Whether strokes beneath it are kept from touching it.</param>
    /// <param name="turned">Whether it runs upwards.</param>
    internal SvgPen Text(PlacedText? placed, string css, bool halo = false, bool turned = false)
    {
        if (placed is null)
            return this;
        var anchor = placed.Anchor switch { TextAnchor.Middle => " middle", TextAnchor.End => " end", _ => "" };
        OpenText(placed.X, placed.Y, css + anchor + (halo ? " halo" : ""));
        if (turned)
            With("transform", $"rotate(-90 {Point(placed.X, placed.Y)})");
        return Say(placed.Text).Close();
    }

    /// <summary>The drawing so far.</summary>
    public override string ToString() => _text.ToString();

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

    private SvgPen Begin(string element)
    {
        EndTag();
        _open.Push(element);
        _text.Append('<').Append(element);
        _isInTag = true;
        return this;
    }

    private SvgPen Class(string css) => css.Length > 0 ? With("class", css) : this;

    private void EndTag()
    {
        if (_isInTag)
            _text.Append('>');
        _isInTag = false;
    }

    private void Escape(string value)
    {
        if (!value.AsSpan().ContainsAny(Special))
        {
            _text.Append(value);
            return;
        }

        foreach (var sign in value)
            _ = sign switch
            {
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '&' => _text.Append("&amp;"),
                '"' => _text.Append("&quot;"),
                _ => _text.Append(sign),
            };
    }
}
