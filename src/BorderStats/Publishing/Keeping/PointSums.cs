using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Adds up the tables of nationalities by points of entry both ways: each nationality over the points, each point over
/// the nationalities. Of any such table, declared complete or not: an open list has a sum too, the least that it can be.
/// A group of nationalities is added up where it is printed, over the points and over its members, to be checked.
/// </summary>
internal static class PointSums
{
    /// <param name="coverage">What the bulletins print, whichever they are.</param>
    public static async Task<IReadOnlyList<ListSum>> OfAsync(
        IEnumerable<BulletinCoverage> coverage, StatisticsContext database, Codebook codebook,
        CancellationToken cancel)
    {
        List<ListSum> sums = [];
        foreach (var table in coverage.Where(c => c.By is BreakdownDimension.Area && PointOfEntry.IsCode(c.Code))
            .GroupBy(c => (c.BulletinNumber, c.Indicator)))
        {
            // A year at a time, so that a long table takes no more memory than that.
            for (var year = table.Min(c => c.FirstYear); year <= table.Max(c => c.LastYear); year++)
            {
                var cells = await CellsAsync(table.Key.BulletinNumber, table.Key.Indicator, year, database, cancel);
                sums.AddRange(Of(table.Key.BulletinNumber, table.Key.Indicator, cells, codebook));
            }
        }

        return sums;
    }

    private static IEnumerable<ListSum> Of(
        int bulletinNumber, string indicator, IReadOnlyList<Cell> cells, Codebook codebook)
    {
        var table = cells.Where(c => PointOfEntry.IsCode(c.Area)).ToArray();
        var totalled = cells.Where(c => c.Area == Area.Mexico && c.Part.Value is not null)
            .Select(c => (c.Nationality, c.Part.Year, c.Part.FirstMonth, c.Part.LastMonth)).ToHashSet();
        foreach (var row in table.GroupBy(c => c.Nationality))
        {
            foreach (var sum in ListSums.Of(
                bulletinNumber, BreakdownDimension.Point, new(indicator, Area.Mexico, row.Key),
                [.. row.Select(c => c.Part with { Code = c.Area })]))
            {
                if (!NationalityGroup.IsCode(row.Key)
                    || totalled.Contains((row.Key, sum.Year, sum.FirstMonth, sum.LastMonth)))
                    yield return sum;
            }
        }

        foreach (var column in table.Where(c => c.Nationality != Nationality.All).GroupBy(c => c.Area))
        {
            ListPart[] parts = [.. column.Select(c => c.Part with { Code = c.Nationality })];
            foreach (var sum in ListSums.Of(
                bulletinNumber, BreakdownDimension.Nationality, new(indicator, column.Key, Nationality.All),
                [.. parts.Where(p => !NationalityGroup.IsCode(p.Code))]))
                yield return sum;
            foreach (var sum in GroupSums.Of(bulletinNumber, indicator, column.Key, parts, codebook))
                yield return sum;
        }
    }

    private static async Task<IReadOnlyList<Cell>> CellsAsync(
        int bulletinNumber, string indicator, int year, StatisticsContext database, CancellationToken cancel)
    {
        return await database.Observations.AsNoTracking()
            .Where(o => o.BulletinNumber == bulletinNumber && o.Indicator == indicator && o.Year == year)
            .Select(o => new Cell(
                o.Area, o.Nationality, new("", o.Year, o.FirstMonth, o.LastMonth, o.Value, o.Status)))
            .ToListAsync(cancel);
    }

    private sealed record Cell(string Area, string Nationality, ListPart Part);
}
