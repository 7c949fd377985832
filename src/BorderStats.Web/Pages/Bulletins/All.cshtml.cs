using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Bulletins;

/// <summary>Every source there is.</summary>
public sealed class AllModel(Datasets datasets, Codebook codebook) : PageModel
{
    public BulletinChoice Choice { get; private set; } = BulletinChoice.Everything;

    public IReadOnlyList<ParameterProblem> Problems { get; private set; } = [];

    public IReadOnlyList<BulletinSummary> Bulletins { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (Choice, Problems) = BulletinChoice.Read(Request.Query, codebook);
        if (Problems.Count > 0)
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        Bulletins = (await datasets.OpenAsync(cancel)).Catalogue.Bulletins;
        return Page();
    }
}
