using System.Globalization;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Queries.Search;

/// <summary>A figure that may exist: nobody has looked yet.</summary>
/// <param name="Year">The year asked for, or null where none was.</param>
internal sealed record NamedFigure(Indicator Indicator, Area Area, Nationality Nationality, int? Year)
{
    /// <summary>Whether the year that lies nearest will do.</summary>
    public bool IsNear { get; init; }
}

/// <summary>The figures that a question names in full or in part, those of the indicator named first.</summary>
internal static class NamedFigures
{
    private const int MostEach = 3;

    public static IEnumerable<NamedFigure> Of(IReadOnlyList<SearchHit> hits, Dataset dataset)
    {
        var codebook = dataset.Codebook;
        SearchHit[] named = Longest(hits);
        Indicator[] indicators = [.. Codes(named, SearchKind.Indicator).Select(c => codebook.Indicator(c)!)];
        Area[] places = [.. Codes(named, SearchKind.Area, SearchKind.Point).Select(c => codebook.Area(c)!)];
        Nationality[] nationalities = [.. Codes(named, SearchKind.Nationality).Select(c => codebook.Nationality(c)!)];
        if (indicators.Length + places.Length + nationalities.Length == 0)
            return [];

        var year = Codes(named, SearchKind.Year).Select(y => (int?)int.Parse(y, CultureInfo.InvariantCulture))
            .FirstOrDefault();
        if (nationalities.Length == 0)
            nationalities = [codebook.Nationality(Nationality.All)!];
        var holdings = indicators.Length > 0
            ? indicators.Select(dataset.Catalogue.HoldingOf).OfType<Holding>()
            : dataset.Catalogue.Holdings;
        return from holding in holdings
               from area in Places(holding, places)
               from nationality in nationalities.Where(holding.Nationalities.Contains)
               select new NamedFigure(holding.Indicator, area, nationality, year);
    }

    /// <summary>What is named in full; "Baja California Sur" does not name Baja California.</summary>
    public static SearchHit[] Longest(IReadOnlyList<SearchHit> hits)
    {
        SearchHit[] named =
            [.. hits.Where(h => h.IsNamed && h.Entry.Kind is not (SearchKind.Event or SearchKind.Bulletin))];
        return [.. named.Where(h => !named.Any(other => Outdoes(other, h)))];
    }

    /// <summary>More words speak of the other, or the same ones of a country that is an area too.</summary>
    private static bool Outdoes(SearchHit other, SearchHit hit) => other.Used != hit.Used
        ? (other.Used & hit.Used) == hit.Used
        : (other.Entry.Kind, hit.Entry.Kind) is (SearchKind.Area, SearchKind.Nationality);

    private static IEnumerable<string> Codes(SearchHit[] named, params SearchKind[] kinds) =>
        named.Where(h => kinds.Contains(h.Entry.Kind)).Select(h => h.Entry.Code).Take(MostEach);

    private static IEnumerable<Area> Places(Holding holding, Area[] asked) => asked.Length > 0
        ? asked.Where(a => holding.Areas.Contains(a) || holding.Points.Any(p => p.Area == a))
        : holding.Areas.Where(a => a.Kind is AreaKind.Country).Concat(holding.UsualAreas).Take(1);
}
