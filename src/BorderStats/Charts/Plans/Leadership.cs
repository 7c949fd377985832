using BorderStats.Queries.Lines;

namespace BorderStats.Charts.Plans;

/// <summary>
/// Which of several lines stands highest, in the latest slot in which that can be said: no line that could be the
/// highest lacks a figure there, has one of other months or one that is only the least that it can be.
/// </summary>
/// <param name="Slot">Null where there is no such slot. A whole slot goes before a later part of one.</param>
/// <param name="Leaders">The highest; several where they are level.</param>
/// <param name="Rivals">The lines that have any figure.</param>
/// <param name="Silent">How many more there are that have none.</param>
internal sealed record Leadership(
    int? Slot, IReadOnlyList<SeriesLine> Leaders, IReadOnlyList<SeriesLine> Rivals, int Silent)
{
    public static Leadership Of(Series series)
    {
        // The rest and the total are no rivals of the lines they are made from.
        SeriesLine[] lines = [.. series.Lines.Where(l => l.Kind is LineKind.Area or LineKind.Nationality)];
        SeriesLine[] rivals = [.. lines.Where(l => l.Points.Any(p => p.Measured is not null))];
        Leadership nowhere = new(null, [], rivals, lines.Length - rivals.Length);
        var ofPart = nowhere;
        for (var slot = series.Slots.Count - 1; slot >= 0 && rivals.Length > 0; slot--)
        {
            if (Highest(series, rivals, slot) is not { Length: > 0 } leaders)
                continue;
            var here = nowhere with { Slot = slot, Leaders = leaders };
            if (!Coverage.IsPartYear(series.Query, leaders[0].Points[slot]))
                return here;
            ofPart = ofPart.Slot is null ? here : ofPart;
        }

        return ofPart;
    }

    /// <summary>How many rivals have no figure in the slot that could be set beside the leader's.</summary>
    public int Incomparable(Series series) => Slot is { } slot
        ? Rivals.Count(l => !IsLike(series.Query, Leaders[0].Points[slot], l.Points[slot]))
        : 0;

    /// <summary>Whether a later slot shows figures of the lines.</summary>
    public bool IsOutrun(Series series) => Later(series).Any(p => p.Measured is not null);

    /// <summary>Whether some of them cover a part of their year, or are only the least that they can be.</summary>
    public bool IsOutrunByParts(Series series) => Later(series).Any(
        p => p.Measured is not null && (Coverage.IsPartYear(series.Query, p) || p.Figure.IsAtLeast));

    private IEnumerable<SeriesPoint> Later(Series series) => Slot is { } slot
        ? Enumerable.Range(slot + 1, series.Slots.Count - slot - 1).SelectMany(s => Rivals.Select(l => l.Points[s]))
        : [];

    private static SeriesLine[] Highest(Series series, SeriesLine[] rivals, int slot)
    {
        var known = rivals.Where(l => l.Points[slot] is { Measured: not null, Figure.IsAtLeast: false })
            .OrderByDescending(l => l.Points[slot].Measured).ToArray();
        if (known.Length == 0)
            return [];
        var top = known[0].Points[slot];
        SeriesLine[] like = [.. known.Where(l => IsLike(series.Query, top, l.Points[slot]))];
        if (like.Length < rivals.Length && !(top.Measured > Remainder(series, like, top, slot)))
            return [];
        return [.. like.Where(l => l.Points[slot].Measured == top.Measured)];
    }

    /// <summary>
    /// What the total of the same months leaves for all the other lines; null where that is not known.
    /// </summary>
    private static double? Remainder(Series series, SeriesLine[] like, SeriesPoint top, int slot)
    {
        var total = (series.Total ?? series.Lines.FirstOrDefault(l => l.Kind is LineKind.Total))?.Points[slot];
        return series.Query.Measure is Measure.Value or Measure.Share && total is not null
            && IsLike(series.Query, top, total)
            ? total.Measured - like.Sum(l => l.Points[slot].Measured)
            : null;
    }

    private static bool IsLike(SeriesQuery query, SeriesPoint one, SeriesPoint other) =>
        other is { Measured: not null, Figure.IsAtLeast: false }
        && Coverage.Months(query, one) == Coverage.Months(query, other);
}
