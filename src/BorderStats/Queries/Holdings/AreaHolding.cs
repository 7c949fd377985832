using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>How many printed figures there are of one indicator, and of which years.</summary>
public sealed record IndicatorShare(Indicator Indicator, int FirstYear, int LastYear, int Figures)
{
    /// <summary>What is printed of each area, the indicators in the order of the codelist.</summary>
    internal static Func<string, IReadOnlyList<IndicatorShare>> ByArea(
        IEnumerable<BulletinCoverage> coverage, Codebook codebook) =>
        Along(BreakdownDimension.Area, coverage, codebook);

    internal static Func<string, IReadOnlyList<IndicatorShare>> ByNationality(
        IEnumerable<BulletinCoverage> coverage, Codebook codebook) =>
        Along(BreakdownDimension.Nationality, coverage, codebook);

    private static Func<string, IReadOnlyList<IndicatorShare>> Along(
        BreakdownDimension by, IEnumerable<BulletinCoverage> coverage, Codebook codebook)
    {
        var printed = coverage.Where(c => c.By == by).ToLookup(c => (c.Code, c.Indicator));
        return code =>
        [
            .. from indicator in codebook.Indicators
               let there = printed[(code, indicator.Id)]
               where there.Any()
               select new IndicatorShare(
                   indicator, there.Min(c => c.FirstYear), there.Max(c => c.LastYear), there.Sum(c => c.Figures)),
        ];
    }
}

/// <summary>An area and what is printed of it, the indicators in the order of the codelist.</summary>
public sealed record AreaHolding(Area Area, IReadOnlyList<IndicatorShare> Shares)
{
    public int Figures => Shares.Sum(s => s.Figures);

    /// <summary>Every area of the codelist, also those of which no bulletin prints anything.</summary>
    internal static IReadOnlyList<AreaHolding> List(IReadOnlyList<BulletinCoverage> coverage, Codebook codebook)
    {
        var shares = IndicatorShare.ByArea(coverage, codebook);
        return [.. codebook.Areas.Select(area => new AreaHolding(area, shares(area.Code)))];
    }
}
