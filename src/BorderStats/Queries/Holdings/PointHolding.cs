using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>A point of entry and what is printed of it, the indicators in the order of the codelist.</summary>
public sealed record PointHolding(PointOfEntry Point, IReadOnlyList<IndicatorShare> Shares)
{
    /// <summary>Every point of the codelist, also those of which no bulletin prints anything.</summary>
    internal static IReadOnlyList<PointHolding> List(IReadOnlyList<BulletinCoverage> coverage, Codebook codebook)
    {
        var shares = IndicatorShare.ByArea(coverage, codebook);
        return [.. codebook.Points.Select(point => new PointHolding(point, shares(point.Code)))];
    }

    /// <summary>Whether there are figures, and all of them of airports.</summary>
    public static bool IsOfAirportsOnly(IEnumerable<PointHolding> holdings)
    {
        PointHolding[] printed = [.. holdings.Where(h => h.Shares.Count > 0)];
        return printed.Length > 0 && printed.All(h => h.Point.Mode is TransportMode.Air);
    }
}
