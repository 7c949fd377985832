using BorderStats.Queries.Holdings;
using BorderStats.Queries.Places;
using BorderStats.Queries.Search;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Search;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>A page that the search box offers while words are typed.</summary>
/// <param name="Kind">What sort of page it is, in words.</param>
public sealed record SearchSuggestion(string Name, string Kind, string Address);

/// <summary>The pages that the search box in the head of every page offers.</summary>
internal static class SearchSuggestions
{
    private const int Most = 8;

    public static void MapSearchSuggestions(this WebApplication app) =>
        app.MapReadingByLanguage("search.json",
                async (HttpContext http, Locale locale, Datasets datasets) =>
                {
                    var (asked, problems) = SearchText.Read(http.Request.Query, "q", SearchAnswer.MostLetters);
                    if (problems.Count > 0)
                        return ProblemAnswer.Of(problems, locale);
                    var dataset = await datasets.OpenAsync(http.RequestAborted);
                    var found = SearchAnswer.HitsOf(asked, dataset.Catalogue).Take(Most).Select(h => h.Entry);
                    return Results.Json(found.Select(e => new SearchSuggestion(
                        locale.Say(e.Name), locale.Say(e.Kind.Name()), e.Address(locale))));
                })
            .WithMetadata(new ParametersAttribute("q"))
            .RequireRateLimiting(RateLimits.Search)
            .CacheOutput(Caching.Policy);
}
