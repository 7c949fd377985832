using BorderStats.Queries.Holdings;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Checks;

/// <summary>Every printed total beside the sum of its parts.</summary>
[Parameters("show", "indicator", AskedDay.Name)]
public sealed class AllModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    public CheckChoice Choice { get; private set; } = CheckChoice.Everything;

    public IReadOnlyList<TotalCheck> Checks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (Choice, var problems) = CheckChoice.Read(Request.Query, codebook);
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);
        Checks = (await datasets.OpenAsync(cancel)).Checks;
        return Page();
    }
}
