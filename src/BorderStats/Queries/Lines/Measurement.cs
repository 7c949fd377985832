using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Lines;

/// <summary>
/// Measures the figures of a line: share, change and index, each refused where the sources do not bear it.
/// </summary>
internal sealed class Measurement(
    SeriesQuery query, LineSource? total, SummedLists lists, IReadOnlyList<SeriesBreak> breaks, Indicator indicator)
{
    public SeriesLine Line(LineSource source, IReadOnlyList<Period> slots)
    {
        Figure[] figures = [.. slots.Select(source.Best)];
        var first = Array.FindIndex(figures, f => f.Value is not null);
        var basis = first < 0 ? null : figures[first];
        return new(source.Code, source.Name, source.Kind,
            [.. slots.Zip(figures, (slot, figure) => Point(source, slot, figure, basis))]);
    }

    private SeriesPoint Point(LineSource source, Period slot, Figure figure, Figure? basis)
    {
        var (measured, refusal, against) = figure.Value is not { } value
            ? (null, Refusal.Hole, null)
            : query.Measure switch
            {
                Measure.Value => (value, null, null),
                _ when figure.IsAtLeast => (null, Uncertain(figure), null),
                Measure.Share => Share(source, figure, value),
                Measure.Change => Change(source, figure),
                Measure.Index => Index(slot, figure, value, basis),
                _ => throw new ArgumentOutOfRangeException(nameof(slot), query.Measure, "No such measure."),
            };
        return new(slot, figure, measured, refusal, against);
    }

    private (double?, Refusal?, Period?) Share(LineSource source, Figure figure, long value)
    {
        var whole = source.IsWhole ? figure : total?.Exact(figure.Period);
        return (whole?.Value, HasHole(figure.Period)) switch
        {
            (null, _) => (null, Refusal.NoTotal, null),
            (_, true) => (null, Refusal.HoleInTotal, null),
            (0, _) => (null, Refusal.ZeroBase, null),
            ({ } all, _) when !whole!.IsAtLeast => (100.0 * value / all, null, null),
            _ => (null, Uncertain(whole!), null),
        };
    }

    private static Refusal Uncertain(Figure figure) => figure.IsOpen ? Refusal.OpenList : Refusal.AtLeast;

    private (double?, Refusal?, Period?) Change(LineSource source, Figure figure)
    {
        if (CrossesBreak(figure.Period.Year - 1, figure.Period.Year))
            return (null, Refusal.SeriesBreak, null);

        var before = source.Exact(figure.Period.YearBefore);
        if (before.Value is null)
        {
            // The year before covers other months: cut both to what it has, if this year prints those too.
            before = source.Best(
                query.Per is Frequency.Month ? figure.Period.YearBefore : Period.OfYear(figure.Period.Year - 1));
            if (before.Value is null)
                return (null, Refusal.HoleBefore, null);
            figure = source.Exact(new(figure.Period.Year, before.Period.Months));
        }

        return (figure.Value, before.Value) switch
        {
            (null, _) => (null, Refusal.PartYear, null),
            _ when figure.IsAtLeast => (null, Uncertain(figure), null),
            _ when before.IsAtLeast => (null, Uncertain(before), null),
            (_, 0) => (null, Refusal.ZeroBase, null),
            ({ } now, { } then) => (100.0 * (now - then) / then, null, before.Period),
            _ => (null, Refusal.HoleBefore, null),
        };
    }

    private (double?, Refusal?, Period?) Index(Period slot, Figure figure, long value, Figure? basis) => basis switch
    {
        null => (null, Refusal.HoleBefore, null),
        _ when CrossesBreak(basis.Period.Year, slot.Year) => (null, Refusal.SeriesBreak, null),
        _ when query.Per is Frequency.Year && figure.Period.Months != basis.Period.Months =>
            (null, Refusal.PartYear, null),
        { IsAtLeast: true } => (null, Uncertain(basis), null),
        { Value: 0 } => (null, Refusal.ZeroBase, null),
        { Value: { } start } => (100.0 * value / start, null, basis.Period),
        _ => (null, Refusal.HoleBefore, null),
    };

    private bool CrossesBreak(int earlier, int later) =>
        !query.AcrossBreaks && breaks.Any(b => b.LiesBetween(earlier, later));

    private bool HasHole(Period period) => query.By is not BreakdownDimension.Point
        && indicator.Printed.SelectMany(id => lists.Of(id, query.By, period.Year))
            .Any(l => l.SumOver(period.Months, FigureOrigin.None) is { MissingParts: > 0 });
}
