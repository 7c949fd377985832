using System.Xml.Linq;
using BorderStats.Charts.Plans;

namespace BorderStats.Charts.Svg;

/// <summary>The numbered flags of events with their stems; each leads to what the page says of the event.</summary>
internal static class EventDrawing
{
    private const double Reach = 3;

    public static XElement? Draw(ChartLayout layout) => layout.Flags.Count == 0 ? null : SvgElements.Group("events",
        layout.Flags.SelectMany(flag => flag.Stems.Select(x => SvgElements.Line(
            x, flag.Top(layout) + EventFlag.FlagHeight, x, layout.Plot.Bottom, "stem"))),
        layout.Flags.Select((flag, i) => Draw(flag, flag.Top(layout), layout.FlagTexts[i])));

    private static XElement Draw(EventFlag flag, double top, PlacedText? text)
    {
        Box pill = new(flag.X - flag.Half, top, flag.X + flag.Half, top + EventFlag.FlagHeight);
        Box reach = new(pill.Left - Reach, pill.Top - Reach, pill.Right + Reach, pill.Bottom + Reach);
        return SvgElements.Group("event",
            SvgElements.Element(SvgElements.Namespace + "a", "",
                new XAttribute("href", "#event-" + flag.Events[0].Id), new XAttribute("tabindex", "-1"),
                SvgElements.Title(string.Join("\n", flag.Events.Select(e => e.Words))),
                SvgElements.Rect(reach, "reach"),
                SvgElements.Rect(pill, "flag", SvgElements.At("rx", EventFlag.FlagHeight / 2)),
                SvgElements.Text(flag.Number, flag.X, top + 14, "flag-number middle")),
            SvgElements.Text(text, "note"));
    }
}
