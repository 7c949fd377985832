using BorderStats.Statistics;

namespace BorderStats.Queries;

/// <summary>
/// What the database has of one indicator, whenever published: the choices that its filters can offer.
/// </summary>
/// <param name="Areas">In the order of the codelist.</param>
/// <param name="Nationalities">In the order of the codelist, all together first.</param>
/// <param name="HasMonths">Whether any figure is of a single month.</param>
public sealed record Holding(
    Indicator Indicator, IReadOnlyList<Area> Areas, IReadOnlyList<Nationality> Nationalities,
    int FirstYear, int LastYear, bool HasMonths, long Observations)
{
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
}
