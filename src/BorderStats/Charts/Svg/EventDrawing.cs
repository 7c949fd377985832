using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Svg;

/// <summary>The numbered flags of events with their stems; each leads to what the page says of the event.</summary>
internal static class EventDrawing
{
    private const double Reach = 3;

    public static void Draw(SvgPen pen, ChartLayout layout)
    {
        if (layout.Flags.Count == 0)
            return;
        pen.Group("events");
        foreach (var flag in layout.Flags)
        {
            foreach (var x in flag.Stems)
                pen.Line(x, flag.Top(layout) + EventFlag.FlagHeight, x, layout.Plot.Bottom, "stem");
        }

        for (var i = 0; i < layout.Flags.Count; i++)
            Draw(pen, layout.Flags[i], layout.Flags[i].Top(layout), layout.FlagTexts[i]);
        pen.Close();
    }

    private static void Draw(SvgPen pen, EventFlag flag, double top, PlacedText? text)
    {
        Box pill = new(flag.X - flag.Half, top, flag.X + flag.Half, top + EventFlag.FlagHeight);
        Box reach = new(pill.Left - Reach, pill.Top - Reach, pill.Right + Reach, pill.Bottom + Reach);
        pen.Group("event")
            .Open("a").With("href", "#event-" + flag.Events[0].Id).With("tabindex", "-1")
            .Title(string.Join("\n", flag.Events.Select(e => e.Words)))
            .Rect(reach, "reach").OpenRect(pill, "flag").With("rx", EventFlag.FlagHeight / 2).Close()
            .Text(flag.Number, flag.X, top + 14, "flag-number middle")
            .Close()
            .Text(text, "note").Close();
    }
}
