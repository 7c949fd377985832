using System.Xml.Linq;

namespace BorderStats.Charts;

/// <summary>
/// The slots for which no line has a figure: a hatched band over the full height, with one label a run.
/// </summary>
internal static class Silence
{
    private const double Margin = 6;

    public static IEnumerable<XElement> Draw(Canvas canvas) =>
        AbsenceRun.OfAll(canvas.Series).Select(run => Draw(canvas, run));

    private static XElement Draw(Canvas canvas, AbsenceRun run)
    {
        var plot = canvas.Plot;
        Box band = new(canvas.Across.From(run.First), plot.Top, canvas.Across.To(run.Last), plot.Bottom);
        var slots = canvas.Slots.Run(canvas.Series.Slots[run.First], canvas.Series.Slots[run.Last]);
        var words = $"{canvas.Locale.Say("sin dato", "no data")} {slots}";
        return Svg.Group("silence",
            Svg.Title(words), Svg.Rect(band, "frame"), Svg.Path(HatchLines.In(band, 9), "hatch"),
            Label(canvas, band, words));
    }

    private static XElement? Label(Canvas canvas, Box band, string words)
    {
        var width = TextWidth.Of(words, canvas.Frame.NoteSize) + Margin;
        var (x, y) = ((band.Left + band.Right) / 2, band.Middle);
        if (width <= band.Width)
            return Svg.Text(words, x, y + 4, "note middle halo");
        return band.Width >= canvas.Frame.NoteSize + Margin && width <= band.Height
            ? Svg.Text(
                words, x + 4, y, "note middle halo", new XAttribute("transform", $"rotate(-90 {Svg.Point(x + 4, y)})"))
            : null;
    }
}
