using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>A point of entry and what is printed of it, the indicators in the order of the codelist.</summary>
public sealed record PointHolding(PointOfEntry Point, IReadOnlyList<IndicatorShare> Shares)
{
    /// <summary>Every point of the codelist, also those of which no bulletin prints anything.</summary>
    public static async Task<IReadOnlyList<PointHolding>> ListAsync(Dataset dataset, CancellationToken cancel)
    {
        var codebook = dataset.Codebook;
        var printed = (await CoverageAsync(dataset, cancel)).ToLookup(c => (c.Code, c.Indicator));
        return
        [
            .. from point in codebook.Points
               select new PointHolding(point,
               [
                   .. from indicator in codebook.Indicators
                      let there = printed[(point.Code, indicator.Id)]
                      where there.Any()
                      select new IndicatorShare(
                          indicator, there.Min(c => c.FirstYear), there.Max(c => c.LastYear),
                          there.Sum(c => c.Figures)),
               ]),
        ];
    }

    /// <summary>Whether there are figures, and all of them of airports.</summary>
    public static bool IsOfAirportsOnly(IEnumerable<PointHolding> holdings)
    {
        PointHolding[] printed = [.. holdings.Where(h => h.Shares.Count > 0)];
        return printed.Length > 0 && printed.All(h => h.Point.Mode is TransportMode.Air);
    }

    /// <summary>The points of which a bulletin prints a figure, in the order of the codelist.</summary>
    public static async Task<IReadOnlyList<PointOfEntry>> PrintedInAsync(
        Bulletin bulletin, Dataset dataset, CancellationToken cancel)
    {
        var printed = (await CoverageAsync(dataset, cancel))
            .Where(c => c.BulletinNumber == bulletin.Number).Select(c => c.Code).ToHashSet();
        return [.. dataset.Codebook.Points.Where(p => printed.Contains(p.Code))];
    }

    private static async Task<IEnumerable<BulletinCoverage>> CoverageAsync(Dataset dataset, CancellationToken cancel)
    {
        string[] codes = [.. dataset.Codebook.Points.Select(p => p.Code)];
        var coverage = await dataset.Database.Coverage.AsNoTracking()
            .Where(c => c.By == BreakdownDimension.Area && codes.Contains(c.Code)).ToListAsync(cancel);
        return coverage.Where(c => dataset.Catalogue.Published.ContainsKey(c.BulletinNumber));
    }
}
