using BorderStats.Statistics;

namespace BorderStats.Queries.Holdings;

/// <summary>
/// What the database has of one indicator, whenever published: the choices that its filters can offer.
/// </summary>
/// <param name="Areas">In the order of the codelist, without points of entry.</param>
/// <param name="Nationalities">In the order of the codelist, all together first.</param>
/// <param name="HasMonths">Whether any figure is of a single month.</param>
public sealed record Holding(
    Indicator Indicator, IReadOnlyList<Area> Areas, IReadOnlyList<Nationality> Nationalities,
    int FirstYear, int LastYear, bool HasMonths, long Observations)
{
    /// <summary>The points of entry that have figures, in the order of the codelist.</summary>
    public IReadOnlyList<PointOfEntry> Points { get; init; } = [];

    internal PointOfEntry? PointOf(string code) => Points.FirstOrDefault(p => p.Code == code);

    /// <summary>The states of the southern border that the indicator has, else Mexico, else whatever it has.</summary>
    public IReadOnlyList<Area> UsualAreas
    {
        get
        {
            Area[] border = [.. Areas.Where(a => a.IsSouthernBorder)];
            if (border.Length > 0)
                return border;
            Area[] country = [.. Areas.Where(a => a.Kind is AreaKind.Country)];
            return country.Length > 0 ? country : Areas;
        }
    }

    /// <summary>What stands for all of the indicator: the country, else the first of what it usually shows.</summary>
    public Area Whole => Areas.FirstOrDefault(a => a.Kind is AreaKind.Country) ?? UsualAreas[0];

    internal static Holding NoneOf(Indicator indicator) => new(indicator, [], [], 0, 0, false, 0);

    /// <summary>The indicators that have figures, in the order of the codelist.</summary>
    internal static IReadOnlyList<Holding> List(IReadOnlyList<BulletinCoverage> coverage, Codebook codebook)
    {
        var printed = coverage.ToLookup(c => c.Indicator);
        return [.. codebook.Indicators.Select(i => Of(i, [.. i.Printed.SelectMany(id => printed[id])], codebook)).OfType<Holding>()];
    }

    private static Holding? Of(Indicator indicator, BulletinCoverage[] coverage, Codebook codebook)
    {
        var byArea = coverage.Where(c => c.By is BreakdownDimension.Area).ToArray();
        if (byArea.Length == 0)
            return null;

        var areas = byArea.Select(c => c.Code).ToHashSet();
        PointOfEntry[] points = [.. codebook.Points.Where(p => areas.Contains(p.Code))];
        // A state whose offices or points have figures, and the country of which only parts are printed, can be asked for too.
        areas.UnionWith(points.Select(p => p.Parent));
        areas.UnionWith(codebook.Areas.Where(a => areas.Contains(a.Code)).Select(a => a.Parent).ToArray());
        areas.UnionWith(codebook.Areas.Where(a => areas.Contains(a.Code)).Select(a => a.Parent).ToArray());
        var nationalities = coverage.Where(c => c.By is BreakdownDimension.Nationality).Select(c => c.Code)
            .Append(Nationality.All).ToHashSet();
        return new(
            indicator,
            [.. codebook.Areas.Where(a => areas.Contains(a.Code))],
            [.. codebook.Nationalities.Where(n => nationalities.Contains(n.Code))
                .OrderByDescending(n => n.Code == Nationality.All)],
            byArea.Min(c => c.FirstYear), byArea.Max(c => c.LastYear), byArea.Any(c => c.Monthly > 0),
            byArea.Sum(c => (long)c.Figures))
        {
            Points = points,
        };
    }
}
