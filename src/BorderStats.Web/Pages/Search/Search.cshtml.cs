using BorderStats.Queries.Holdings;
using BorderStats.Queries.Search;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace BorderStats.Web.Pages.Search;

/// <summary>Finds figures and pages by whatever words someone has for them.</summary>
[Parameters("q")]
[EnableRateLimiting(RateLimits.Search)]
public sealed class SearchModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    /// <summary>What is looked for; empty before anything is.</summary>
    public string Asked { get; private set; } = "";

    public SearchAnswer Answer { get; private set; } = new([], []);

    /// <summary>What has a page, each sort together, the one with the best find first.</summary>
    public IEnumerable<IGrouping<SearchKind, SearchHit>> Groups => Answer.Hits.GroupBy(h => h.Entry.Kind);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var (asked, problems) = SearchText.Read(Request.Query, "q", SearchAnswer.MostLetters);
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);
        Asked = asked;
        if (asked.Length > 0)
            Answer = await SearchAnswer.LoadAsync(asked, await datasets.OpenAsync(cancel), cancel);
        return Page();
    }
}
