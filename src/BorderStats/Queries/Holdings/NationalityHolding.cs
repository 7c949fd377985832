using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>A nationality and what is printed of it, the indicators in the order of the codelist.</summary>
public sealed record NationalityHolding(Nationality Nationality, IReadOnlyList<IndicatorShare> Shares)
{
    public int Figures => Shares.Sum(s => s.Figures);

    /// <summary>The nationalities of which anything is printed; all together and groups are none.</summary>
    internal static IReadOnlyList<NationalityHolding> List(IReadOnlyList<BulletinCoverage> coverage, Codebook codebook)
    {
        var shares = IndicatorShare.ByNationality(coverage, codebook);
        return
        [
            .. codebook.Nationalities.Where(n => n.Code != Nationality.All)
                .Select(n => new NationalityHolding(n, shares(n.Code))).Where(h => h.Shares.Count > 0),
        ];
    }
}
