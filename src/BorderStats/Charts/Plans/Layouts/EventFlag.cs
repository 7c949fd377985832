using System.Globalization;

namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// A numbered flag above the plot, for one event or for several so close together that they share it. Flags stand in
/// one row or two, so that none lies on another or on a stem.
/// </summary>
internal sealed record EventFlag(IReadOnlyList<EventPlan> Events, IReadOnlyList<double> Stems, int Row)
{
    // Flags a finger can tell apart: 24 pixels from centre to centre at least.
    private const double Pitch = 25, StemGap = 3, RowHeight = 25, Radius = 9.5, JoinedHalf = 18;

    /// <summary>The height of the flag itself.</summary>
    public const double FlagHeight = 19;

    public double X => (Stems[0] + Stems[^1]) / 2;

    public double Half => Events.Count == 1
        ? Radius
        : Math.Max(JoinedHalf, (Stems[^1] - Stems[0]) / 2 + StemGap);

    public string Number => Events.Count == 1
        ? Text(Events[0].Number)
        : $"{Text(Events[0].Number)}–{Text(Events[^1].Number)}";

    public static double Height(IReadOnlyList<EventFlag> flags) =>
        flags.Count == 0 ? 0 : (flags.Max(f => f.Row) + 1) * RowHeight;

    public static IReadOnlyList<EventFlag> Of(IReadOnlyList<EventPlan> events, BandScale across)
    {
        List<EventFlag> flags = [];
        foreach (var plan in events)
        {
            var stem = across.Start + plan.At * across.Band;
            if (FreeRow(flags, stem) is { } row)
                flags.Add(new([plan], [stem], row));
            else
                JoinFrom(flags, flags.Count - 1, new([plan], [stem], 0));
        }

        return flags;
    }

    public double Top(ChartLayout layout) => layout.Plot.FlagRow + Row * RowHeight + 2;

    /// <summary>
    /// The upper row first. A stem from above passes the flags below with a gap, and so does the flag the stems.
    /// </summary>
    private static int? FreeRow(List<EventFlag> flags, double stem)
    {
        bool IsFree(int row) => flags.TrueForAll(f => f.Row == row
            ? stem - f.X >= Pitch - 10 + f.Half
            : stem - f.Stems[^1] >= 10 + StemGap && stem - f.X >= f.Half + StemGap);
        return IsFree(0) ? 0 : IsFree(1) ? 1 : null;
    }

    /// <summary>
    /// One flag for all from one of them on, and for those before it that the wider flag would run into.
    /// </summary>
    private static void JoinFrom(List<EventFlag> flags, int first, EventFlag last)
    {
        EventFlag[] joined = [.. flags[first..], last];
        flags.RemoveRange(first, flags.Count - first);
        EventFlag wider = new(
            [.. joined.SelectMany(f => f.Events)], [.. joined.SelectMany(f => f.Stems)], joined[0].Row);
        var met = flags.FindIndex(wider.RunsInto);
        if (met >= 0)
            JoinFrom(flags, met, wider);
        else
            flags.Add(wider);
    }

    private bool RunsInto(EventFlag other)
    {
        if (Row == other.Row)
            return Math.Abs(X - other.X) < Half + other.Half + StemGap;
        var (upper, lower) = Row < other.Row ? (this, other) : (other, this);
        return upper.Stems.Any(stem => Math.Abs(stem - lower.X) < lower.Half);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
