using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Bulletins;

/// <summary>Every source there is.</summary>
[Parameters("kind", "indicator", AskedDay.Name)]
public sealed class AllModel(Datasets datasets, Codebook codebook) : PageModel
{
    public BulletinChoice Choice { get; private set; } = BulletinChoice.Everything;

    public IReadOnlyList<BulletinSummary> Bulletins { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (Choice, var problems) = BulletinChoice.Read(Request.Query, codebook);
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);
        Bulletins = (await datasets.OpenAsync(cancel)).Bulletins;
        return Page();
    }
}
