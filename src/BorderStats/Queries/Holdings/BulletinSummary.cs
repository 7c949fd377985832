using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>How much of one indicator a bulletin prints, and of which years.</summary>
public sealed record BulletinShare(Indicator Indicator, int FirstYear, int LastYear, int Figures);

/// <summary>A bulletin and what it prints, indicator by indicator, the one with the most figures first.</summary>
/// <param name="Points">The points of entry of which it prints a figure, in the order of the codelist.</param>
public sealed record BulletinSummary(
    Bulletin Bulletin, IReadOnlyList<BulletinShare> Shares, IReadOnlyList<PointOfEntry> Points)
{
    public int Figures => Shares.Sum(s => s.Figures);

    /// <summary>The latest first.</summary>
    internal static IReadOnlyList<BulletinSummary> List(
        IEnumerable<Bulletin> bulletins, IReadOnlyList<BulletinCoverage> coverage, Codebook codebook)
    {
        var shares = (from c in coverage
                      where c.By is BreakdownDimension.Area
                      group c by (c.BulletinNumber, c.Indicator) into printed
                      let indicator = codebook.Indicator(printed.Key.Indicator)
                      where indicator is not null
                      let figures = printed.Sum(c => c.Figures)
                      orderby figures descending, indicator.Id
                      select (printed.Key.BulletinNumber, Share: new BulletinShare(
                          indicator, printed.Min(c => c.FirstYear), printed.Max(c => c.LastYear), figures)))
            .ToLookup(s => s.BulletinNumber, s => s.Share);
        var areas = coverage.Where(c => c.By is BreakdownDimension.Area).Select(c => (c.BulletinNumber, c.Code)).ToHashSet();
        return
        [
            .. bulletins.OrderByDescending(b => b.Published.LastDay).ThenBy(b => b.Id, StringComparer.Ordinal)
                .Select(b => new BulletinSummary(
                    b, [.. shares[b.Number]], [.. codebook.Points.Where(p => areas.Contains((b.Number, p.Code)))])),
        ];
    }
}
