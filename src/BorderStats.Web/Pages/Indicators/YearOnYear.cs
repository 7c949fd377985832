using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>
/// A figure against the same months of the year before, from what is on the page; refused where it would mislead.
/// </summary>
/// <param name="Before">The slot compared with, or null where the page does not show it.</param>
public sealed record YearOnYear(double? Percent, Refusal? Refusal, SeriesPoint? Before)
{
    public static YearOnYear Of(Series series, SeriesLine line, SeriesPoint point)
    {
        var before = line.Points.FirstOrDefault(
            p => p.Slot.Year == point.Slot.Year - 1 && p.Slot.Months == point.Slot.Months);
        return (point.Figure.Value, before?.Figure.Value) switch
        {
            (null, _) => new(null, Queries.Prints.Refusal.Hole, before),
            _ when CrossesBreak(series, point) => new(null, Queries.Prints.Refusal.SeriesBreak, before),
            (_, null) => new(null, Queries.Prints.Refusal.HoleBefore, before),
            _ when before!.Figure.Period.Months != point.Figure.Period.Months =>
                new(null, Queries.Prints.Refusal.PartYear, before),
            _ when before.Figure.IsOpen || point.Figure.IsOpen => new(null, Queries.Prints.Refusal.OpenList, before),
            _ when before.Figure.IsAtLeast || point.Figure.IsAtLeast => new(null, Queries.Prints.Refusal.AtLeast, before),
            (_, 0) => new(null, Queries.Prints.Refusal.ZeroBase, before),
            ({ } now, { } then) => new(100.0 * (now - then) / then, null, before),
        };
    }

    private static bool CrossesBreak(Series series, SeriesPoint point) => !series.Query.AcrossBreaks
        && series.Breaks.Any(b => b.LiesBetween(point.Slot.Year - 1, point.Slot.Year));
}
