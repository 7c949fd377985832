using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Adds up the tables of nationalities by points of entry both ways: each nationality over the points, each point over
/// the nationalities. Of any such table, declared complete or not: an open list has a sum too, the least that it can be.
/// </summary>
internal static class PointSums
{
    /// <param name="coverage">What the bulletins print, whichever they are.</param>
    public static async Task<IReadOnlyList<ListSum>> OfAsync(
        IEnumerable<BulletinCoverage> coverage, StatisticsContext database, CancellationToken cancel)
    {
        List<ListSum> sums = [];
        foreach (var table in coverage.Where(c => c.By is BreakdownDimension.Area && PointOfEntry.IsCode(c.Code))
            .GroupBy(c => (c.BulletinNumber, c.Indicator)))
        {
            // A year at a time, so that a long table takes no more memory than that.
            for (var year = table.Min(c => c.FirstYear); year <= table.Max(c => c.LastYear); year++)
            {
                var cells = await CellsAsync(table.Key.BulletinNumber, table.Key.Indicator, year, database, cancel);
                sums.AddRange(Of(table.Key.BulletinNumber, table.Key.Indicator, cells));
            }
        }

        return sums;
    }

    private static IEnumerable<ListSum> Of(int bulletinNumber, string indicator, IReadOnlyList<Cell> cells)
    {
        foreach (var row in cells.GroupBy(c => c.Nationality))
        {
            foreach (var sum in ListSums.Of(
                bulletinNumber, BreakdownDimension.Point, new(indicator, Area.Mexico, row.Key),
                [.. row.Select(c => c.Part with { Code = c.Point })]))
                yield return sum;
        }

        foreach (var column in cells.Where(c => c.Nationality != Nationality.All).GroupBy(c => c.Point))
        {
            foreach (var sum in ListSums.Of(
                bulletinNumber, BreakdownDimension.Nationality, new(indicator, column.Key, Nationality.All),
                [.. column.Select(c => c.Part with { Code = c.Nationality })]))
                yield return sum;
        }
    }

    private static async Task<IReadOnlyList<Cell>> CellsAsync(
        int bulletinNumber, string indicator, int year, StatisticsContext database, CancellationToken cancel)
    {
        var printed = await database.Observations.AsNoTracking()
            .Where(o => o.BulletinNumber == bulletinNumber && o.Indicator == indicator && o.Year == year
                && o.Area != Area.Mexico)
            .Select(o => new Cell(
                o.Area, o.Nationality, new("", o.Year, o.FirstMonth, o.LastMonth, o.Value, o.Status)))
            .ToListAsync(cancel);
        return [.. printed.Where(c => PointOfEntry.IsCode(c.Point) && !NationalityGroup.IsCode(c.Nationality))];
    }

    private sealed record Cell(string Point, string Nationality, ListPart Part);
}
