using BorderStats.Queries.Holdings;
using BorderStats.Queries.Quotes;
using BorderStats.Web.Explorer;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace BorderStats.Web.Pages.Quotes;

/// <summary>The quote checker: every number of a sentence beside the prints that it fits.</summary>
[Parameters("q")]
[EnableRateLimiting(RateLimits.Search)]
public sealed class QuoteModel(Datasets datasets) : PageModel
{
    public QuoteAnswer Answer { get; private set; } = new("", []);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var (sentence, problems) = SearchText.Read(Request.Query, "q", QuoteAnswer.MostLetters);
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);
        if (sentence.Length > 0)
            Answer = await QuoteAnswer.LoadAsync(sentence, await datasets.OpenAsync(cancel), cancel);
        return Page();
    }
}
