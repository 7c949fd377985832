using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>Which of several lines stands highest in the latest slot that lets them be compared.</summary>
internal sealed class LeaderWords(Series series, Locale locale)
{
    private readonly ValueNames _values = new(series, locale);
    private readonly LineWords _line = new(series, locale);

    // The rest and the total are no rivals of the lines they are made from.
    private readonly SeriesLine[] _rivals =
        [.. series.Lines.Where(l => l.Kind is LineKind.Area or LineKind.Nationality)];

    private static bool IsWhole(SeriesPoint point) =>
        point is { Measured: not null, IsPartial: false, Figure.IsAtLeast: false };

    public string Finding()
    {
        if (_rivals.Length == 0 || Slot() is not { } slot)
            return _line.Silence();

        var there = _rivals.Select(l => (Line: l, Point: l.Points[slot]))
            .Where(p => p.Point.Measured is not null).ToArray();
        var points = there.Any(p => IsWhole(p.Point)) ? [.. there.Where(p => IsWhole(p.Point))] : there;
        var top = points.Max(p => p.Point.Measured);
        var leaders = points.Where(p => p.Point.Measured == top).ToArray();
        var names = leaders.Select(p => locale.Say(p.Line.Name)).ToArray();
        var said = $"{_values.Long(leaders[0].Point)}{_line.In(leaders[0].Point)}";
        var finding = (points.Length, names.Length, series.Query.Measure) switch
        {
            (1, _, _) => $"{names[0]}: {said}",
            (_, 1, Measure.Change) => locale.Say(
                $"Mayor alza o menor caída: {names[0]}, ", $"Largest rise or smallest fall: {names[0]}, ") + said,
            (_, 1, _) => locale.Say($"{names[0]} va a la cabeza: {said}", $"{names[0]} leads with {said}"),
            (_, 2, _) => locale.Say(
                $"{names[0]} y {names[1]} van iguales: {said}", $"{names[0]} and {names[1]} are level with {said}"),
            _ => locale.Say($"{names.Length} van iguales: {said}", $"{names.Length} are level with {said}"),
        };
        return finding + Silent(_rivals.Length - points.Length);
    }

    private string Silent(int count) =>
        count == 0 ? "" : locale.Say($" ({count} sin cifra comparable)", $" ({count} without a comparable figure)");

    /// <summary>
    /// The latest slot with every figure whole; else the latest with the most whole ones; else the latest with any.
    /// </summary>
    private int? Slot()
    {
        var slots = Enumerable.Range(0, series.Slots.Count).Reverse().ToArray();
        int Whole(int slot) => _rivals.Count(l => IsWhole(l.Points[slot]));
        int Comparable(int slot) => IsEven(slot) ? _rivals.Count(l => l.Points[slot].Measured is not null) : 0;
        return First(slots, s => Whole(s) == _rivals.Length) ?? First(slots, s => Whole(s) > _rivals.Length / 2)
            ?? First(slots, s => Comparable(s) > 0);
    }

    // Figures of different months are not rivals.
    private bool IsEven(int slot) =>
        _rivals.Select(l => l.Points[slot]).Where(p => p.Measured is not null)
            .Select(p => p.Figure.Period).Distinct().Count() == 1;

    private static int? First(int[] slots, Func<int, bool> fits)
    {
        foreach (var slot in slots)
        {
            if (fits(slot))
                return slot;
        }

        return null;
    }
}
