using System.Xml.Linq;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>
/// The numbered flags of events above the plot, in one row or two, so that none lies on another or on a stem.
/// </summary>
internal sealed record FlagRows(IReadOnlyList<Flag> Flags)
{
    // Flags a finger can tell apart: 24 pixels from centre to centre at least.
    private const double Pitch = 25, StemGap = 3, RowHeight = 25, FlagHeight = 19, TextGap = 5;

    public double Height => Flags.Count == 0 ? 0 : (Flags.Max(f => f.Row) + 1) * RowHeight;

    public static FlagRows Of(IReadOnlyList<PolicyEvent> events, Series series, BandScale across)
    {
        List<Flag> flags = [];
        for (var i = 0; i < events.Count; i++)
        {
            if (EventPlace.Of(events[i].From, series, across) is not { } stem)
                continue;
            Flag? single = FreeRow(flags, stem) is { } row ? new(i + 1, [events[i]], [stem], row) : null;
            if (single is not null)
                flags.Add(single);
            else
                flags[^1] = flags[^1].Join(events[i], stem);
        }

        return new(flags);
    }

    public XElement? Draw(Canvas canvas) => Flags.Count == 0 ? null : Svg.Group("events",
        Flags.SelectMany(
            f => f.Stems.Select(x => Svg.Line(x, Top(canvas, f) + FlagHeight, x, canvas.Plot.Bottom, "stem"))),
        Flags.Select(f => Draw(canvas, f)));

    /// <summary>
    /// The upper row first. A stem from above passes the flags below with a gap, and so does the flag the stems.
    /// </summary>
    private static int? FreeRow(List<Flag> flags, double stem)
    {
        bool IsFree(int row) => flags.TrueForAll(f => f.Row == row
            ? stem - f.X >= Pitch - 10 + f.Half
            : stem - f.Stems[^1] >= 10 + StemGap && stem - f.X >= f.Half + StemGap);
        return IsFree(0) ? 0 : IsFree(1) ? 1 : null;
    }

    private static double Top(Canvas canvas, Flag flag) => canvas.Plot.FlagRow + flag.Row * RowHeight + 2;

    private XElement Draw(Canvas canvas, Flag flag)
    {
        var top = Top(canvas, flag);
        Box pill = new(flag.X - flag.Half, top, flag.X + flag.Half, top + FlagHeight);
        var title = string.Join("\n", flag.Events.Select(e => Words(canvas, e)));
        var (text, x) = Text(canvas, flag);
        return Svg.Group("event",
            Svg.Element(
                "a", "", new XAttribute("href", "#event-" + flag.Events[0].Id), new XAttribute("tabindex", "-1"),
                Svg.Title(title),
                Svg.Rect(new(pill.Left - 3, pill.Top - 3, pill.Right + 3, pill.Bottom + 3), "reach"),
                Svg.Rect(pill, "flag", Svg.At("rx", FlagHeight / 2)),
                Svg.Text(flag.Number, flag.X, top + 14, "flag-number middle")),
            text.Length > 0 ? Svg.Text(text, x, top + 14, "note") : null);
    }

    private static string Words(Canvas canvas, PolicyEvent e) =>
        $"{canvas.Locale.Say(e.Title)}, {canvas.Locale.Date(e.From)}";

    /// <summary>
    /// The event's name beside its flag, with the date if that fits too; nothing where it would run into something.
    /// </summary>
    private (string Text, double X) Text(Canvas canvas, Flag flag)
    {
        if (flag.Events.Count > 1)
            return ("", 0);

        string[] wordings = [Words(canvas, flag.Events[0]), canvas.Locale.Say(flag.Events[0].Title)];
        foreach (var text in wordings)
        {
            var width = TextWidth.Of(text, canvas.Frame.NoteSize);
            double[] lefts = [flag.X + flag.Half + TextGap, flag.X - flag.Half - TextGap - width];
            foreach (var left in lefts)
            {
                if (IsClear(canvas, flag, left - 2, left + width + 2))
                    return (text, left);
            }
        }

        return ("", 0);
    }

    private bool IsClear(Canvas canvas, Flag flag, double left, double right) =>
        left >= canvas.Plot.Left && right <= canvas.Frame.Width
        && BreakMarks.Places(canvas).All(x => x < left || x > right)
        && Flags.Where(f => f != flag).All(f => f.Row == flag.Row
            ? f.X + f.Half < left || f.X - f.Half > right
            : f.Row > flag.Row || f.Stems.All(s => s < left || s > right));
}
