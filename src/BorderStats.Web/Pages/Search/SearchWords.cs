using BorderStats.Queries.Search;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Search;

/// <summary>What was found, in words and with the address of its page.</summary>
public static class SearchWords
{
    public static Bilingual Name(this SearchKind kind) => kind switch
    {
        SearchKind.Indicator => new("Indicadores", "Indicators"),
        SearchKind.Area => new("Entidades y oficinas", "States and offices"),
        SearchKind.Nationality => new("Nacionalidades", "Nationalities"),
        SearchKind.Point => new("Puntos de internación", "Points of entry"),
        SearchKind.Year => new("Años", "Years"),
        SearchKind.Event => new("Medidas de política", "Policy measures"),
        SearchKind.Bulletin => new("Boletines", "Bulletins"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    public static string Address(this SearchEntry entry, Locale locale) => $"/{locale.Code}/" + entry.Kind switch
    {
        SearchKind.Indicator => "indicators/" + entry.Code,
        SearchKind.Area => "areas/" + entry.Code,
        SearchKind.Nationality => "nationalities/" + entry.Code,
        SearchKind.Point => "points/" + entry.Code,
        SearchKind.Year => "years/" + entry.Code,
        SearchKind.Event => "timeline#" + entry.Code,
        SearchKind.Bulletin => "bulletins/" + entry.Code,
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "No such kind."),
    };

    /// <summary>Whether one has a page of its own, rather than a place on that of another.</summary>
    public static bool IsPage(this SearchKind kind) => kind is not SearchKind.Event;

    /// <summary>"Hondurans" → what the explorer is asked to show the line of a figure.</summary>
    public static string Explorer(this SearchFigure figure, Locale locale)
    {
        var place = figure.Area.Kind is AreaKind.PointOfEntry
            ? $"by=point&points={figure.Area.Code}"
            : $"areas={figure.Area.Code}";
        var of = figure.Nationality.Code == Nationality.All ? "" : $"&nationalities={figure.Nationality.Code}";
        return $"/{locale.Code}/indicators/{figure.Indicator.Id}?{place}{of}";
    }
}
