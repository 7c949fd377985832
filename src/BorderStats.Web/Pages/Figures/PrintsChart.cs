using BorderStats.Charts.Plans;
using BorderStats.Charts.Svg;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Figures;

/// <summary>The prints of one figure as steps through time: each holds until the next one comes out.</summary>
public static class PrintsChart
{
    private const double Height = 170, Left = 70, Top = 14, Foot = 138, Margin = 20;

    /// <param name="frame">"wide" or "narrow", the class under which a page shows one of the two.</param>
    public static SvgPen Draw(FigureHistory history, double width, string frame, Locale locale)
    {
        SvgPen pen = new();
        var right = width - Margin;
        Print[] prints = [.. history.Prints.Where(p => p.Value is not null)];
        if (prints.Length == 0)
            return pen.OpenRoot("").Close();
        var (low, high) = (prints.Min(p => p.Value!.Value), prints.Max(p => p.Value!.Value));
        var (first, last) = (prints[0].Bulletin.Published.LastDay, prints[^1].Bulletin.Published.LastDay);
        double X(Print print) => Left + (right - Left) * (print.Bulletin.Published.LastDay.DayNumber - first.DayNumber)
            / Math.Max(1, last.DayNumber - first.DayNumber);
        double Y(Print print) =>
            high == low ? (Top + Foot) / 2 : Foot - (Foot - Top) * (print.Value!.Value - low) / (high - low);

        pen.OpenRoot($"chart {frame} " + Palette.Total.ColourClass)
            .With("viewBox", FormattableString.Invariant($"0 0 {width} {Height}")).With("role", "img")
            .With("aria-label", locale.Say(
                $"{prints.Length} impresiones, de {locale.Number(low)} a {locale.Number(high)}",
                $"{prints.Length} prints, from {locale.Number(low)} to {locale.Number(high)}"))
            .Line(Left, Foot, right, Foot, "grid")
            .Text(locale.Number(low), Left - 10, high == low ? (Top + Foot) / 2 + 4 : Foot + 4, "tick end")
            .Text(locale.Date(prints[0].Bulletin.Published), Left, Height - 8, "tick");
        if (high != low)
            pen.Line(Left, Top, right, Top, "grid").Text(locale.Number(high), Left - 10, Top + 4, "tick end");
        if (first != last)
            pen.Text(locale.Date(prints[^1].Bulletin.Published), right, Height - 8, "tick end");

        pen.Group(Palette.Total.ColourClass).Path(string.Concat(prints.Select((p, i) => i == 0
            ? $"M{SvgPen.Point(X(p), Y(p))}"
            : $"H{SvgPen.Number(X(p))}V{SvgPen.Number(Y(p))}")), "trend");
        foreach (var print in prints)
            Mark(pen, print, X(print), Y(print), print == history.Current, locale);
        return pen.Close().Close();
    }

    private static void Mark(SvgPen pen, Print print, double x, double y, bool isCurrent, Locale locale) => pen
        .Open("circle", isCurrent ? "marker" : "marker open").With("cx", x).With("cy", y).With("r", isCurrent ? 5 : 4)
        .Title($"{locale.Date(print.Bulletin.Published)}: {locale.Number(print.Value!.Value)}, {print.Bulletin.Title}")
        .Close();
}
