namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// The event's name beside its flag, with the date if that fits too; nothing where it would run into something.
/// </summary>
internal static class EventFlagText
{
    private const double TextGap = 5;

    public static IReadOnlyList<PlacedText?> Of(ChartLayout layout)
    {
        List<(int Row, double Left, double Right)> taken = [];
        return [.. layout.Flags.Select(flag => flag.Events.Count == 1 ? Beside(layout, flag, taken) : null)];
    }

    private static PlacedText? Beside(
        ChartLayout layout, EventFlag flag, List<(int Row, double Left, double Right)> taken)
    {
        ReadOnlySpan<string> wordings = [flag.Events[0].Words, flag.Events[0].Title];
        foreach (var text in wordings)
        {
            if (text.Length == 0)
                continue;
            var width = TextWidth.Of(text, layout.Frame.NoteSize);
            ReadOnlySpan<double> lefts = [flag.X + flag.Half + TextGap, flag.X - flag.Half - TextGap - width];
            foreach (var left in lefts)
            {
                var (from, to) = (left - 2, left + width + 2);
                if (!IsClear(layout, flag, from, to)
                    || taken.Exists(t => t.Row == flag.Row && from < t.Right && t.Left < to))
                    continue;
                taken.Add((flag.Row, from, to));
                return new(text, left, flag.Top(layout) + 14);
            }
        }

        return null;
    }

    private static bool IsClear(ChartLayout layout, EventFlag flag, double left, double right) =>
        left >= layout.Plot.Left && right <= layout.Frame.Width
        && layout.Breaks.All(b => b.X < left || b.X > right)
        && layout.Flags.All(f => f == flag || (f.Row == flag.Row
            ? f.X + f.Half < left || f.X - f.Half > right
            : f.Row > flag.Row || f.Stems.All(s => s < left || s > right)));
}
