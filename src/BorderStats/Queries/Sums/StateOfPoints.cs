using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Sums;

/// <summary>
/// A state as the sum of its points of entry, as one table prints them. What the table counts under its others may lie
/// in any state: only where it counts nothing there, and names every point, is the sum all there is; else "at least".
/// </summary>
internal sealed class StateOfPoints(CurrentPrints prints, SummedLists lists, Codebook codebook)
{
    public Figure? Of(LineKey state, Period period)
    {
        if (codebook.PointsOf(state.Area).Count == 0)
            return null;
        return lists.Of(state with { Area = Area.Mexico }, BreakdownDimension.Point, period.Year)
            .Select(table => Sum(table, state, period)).FirstOrDefault(figure => figure is not null);
    }

    private Figure? Sum(SummedList table, LineKey state, Period period)
    {
        Figure[] points = [.. Cells(table, state, period)];
        if (points.All(p => p.Value is null))
            return null;
        return new(
            period, points.Sum(p => p.Value), points.Select(p => p.Status).Together(), FigureOrigin.SumOfPoints,
            points.Length, points.Count(p => p.MissingParts > 0), null, [table.Bulletin])
        {
            IsOpen = !table.IsComplete || points.Any(p => p.IsOpen)
                || Cells(table, state with { Area = Area.Mexico }, period).Any(others => others.Value != 0 || others.IsAtLeast),
        };
    }

    /// <summary>What the table has of the points inside a state, or of the others where it is Mexico.</summary>
    private IEnumerable<Figure> Cells(SummedList table, LineKey inside, Period period) =>
        codebook.PointsOf(inside.Area)
            .Select(point => Cell(table, inside with { Area = point.Code }, period)).OfType<Figure>();

    private Figure? Cell(SummedList table, LineKey point, Period period) =>
        prints.In(table.Bulletin, new(point.Indicator, point.Area, point.Nationality, period)) is { } print
            ? Figure.Of(print)
            : OfMonths(table, point, period)
            ?? lists.Of(point, BreakdownDimension.Nationality, period.Year)
                .FirstOrDefault(l => l.Bulletin.Number == table.Bulletin.Number)
                ?.SumOver(period.Months, FigureOrigin.SumOfNationalities);

    /// <summary>A point of a table by month; a month in which a nationality is not named had none of it.</summary>
    private Figure? OfMonths(SummedList table, LineKey point, Period period)
    {
        if (!table.Breakdown.IsMonthly || table.SumOver(period.Months, FigureOrigin.SumOfMonths) is not { } whole)
            return null;
        Print[] months = [.. Enumerable.Range(period.Months.First, period.Months.Count)
            .Select(month => new FigureKey(
                point.Indicator, point.Area, point.Nationality, Period.OfMonth(period.Year, month)))
            .Select(month => prints.In(table.Bulletin, month)).OfType<Print>()];
        return months.All(m => m.Value is null)
            ? null
            : new(
                period, months.Sum(m => m.Value), months.Select(m => m.Status).Together(), FigureOrigin.SumOfMonths,
                months.Length, months.Count(m => m.Value is null), null, [table.Bulletin])
            {
                IsOpen = whole.IsOpen
                    || !Enumerable.Range(period.Months.First, period.Months.Count).All(table.Prints),
            };
    }
}
