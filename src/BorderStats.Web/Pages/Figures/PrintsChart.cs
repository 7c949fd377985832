using System.Globalization;
using System.Xml.Linq;
using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Figures;

/// <summary>The prints of one figure as steps through time: each holds until the next one comes out.</summary>
public static class PrintsChart
{
    private const double Width = 720, Height = 170, Left = 70, Right = 700, Top = 14, Foot = 138;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Draw(FigureHistory history, Locale locale)
    {
        Print[] prints = [.. history.Prints.Where(p => p.Value is not null)];
        if (prints.Length == 0)
            return new(Svg + "svg");
        var (low, high) = (prints.Min(p => p.Value!.Value), prints.Max(p => p.Value!.Value));
        var (first, last) = (prints[0].Bulletin.Published.LastDay, prints[^1].Bulletin.Published.LastDay);
        double X(Print print) => Left + (Right - Left) * (print.Bulletin.Published.LastDay.DayNumber - first.DayNumber)
            / Math.Max(1, last.DayNumber - first.DayNumber);
        double Y(Print print) =>
            high == low ? (Top + Foot) / 2 : Foot - (Foot - Top) * (print.Value!.Value - low) / (high - low);
        var path = string.Concat(
            prints.Select((p, i) => i == 0 ? Text($"M{X(p):0.#},{Y(p):0.#}") : Text($"H{X(p):0.#}V{Y(p):0.#}")));
        return new(Svg + "svg",
            new XAttribute("class", "chart " + Palette.Total.ColourClass),
            new XAttribute("viewBox", Text($"0 0 {Width} {Height}")), new XAttribute("role", "img"),
            new XAttribute("aria-label", locale.Say(
                $"{prints.Length} impresiones, de {locale.Number(low)} a {locale.Number(high)}",
                $"{prints.Length} prints, from {locale.Number(low)} to {locale.Number(high)}")),
            Line(Foot), high == low ? null : Line(Top),
            Label(locale.Number(low), Left - 10, high == low ? (Top + Foot) / 2 + 4 : Foot + 4, "tick end"),
            high == low ? null : Label(locale.Number(high), Left - 10, Top + 4, "tick end"),
            Label(locale.Date(prints[0].Bulletin.Published), Left, Height - 8, "tick"),
            first == last ? null : Label(locale.Date(prints[^1].Bulletin.Published), Right, Height - 8, "tick end"),
            new XElement(Svg + "g", new XAttribute("class", Palette.Total.ColourClass),
                new XElement(Svg + "path", new XAttribute("class", "trend"), new XAttribute("d", path)),
                prints.Select(p => new XElement(Svg + "circle",
                    new XAttribute("class", p == history.Current ? "marker" : "marker open"),
                    new XAttribute("cx", Text($"{X(p):0.#}")), new XAttribute("cy", Text($"{Y(p):0.#}")),
                    new XAttribute("r", p == history.Current ? 5 : 4),
                    new XElement(Svg + "title", $"{locale.Date(p.Bulletin.Published)}: "
                        + $"{locale.Number(p.Value!.Value)}, {p.Bulletin.Title}")))));
    }

    private static XElement Line(double y) => new(Svg + "line", new XAttribute("class", "grid"),
        new XAttribute("x1", Left), new XAttribute("x2", Right), new XAttribute("y1", y), new XAttribute("y2", y));

    private static XElement Label(string text, double x, double y, string css) => new(Svg + "text",
        new XAttribute("class", css), new XAttribute("x", x), new XAttribute("y", y), text);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
