using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Bulletins;

/// <summary>One bulletin: what it is, what it prints, and what of it still stands.</summary>
public sealed class BulletinModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    public IReadOnlyList<ParameterProblem> Problems { get; private set; } = [];

    public BulletinSummary Summary { get; private set; } = null!;

    public BulletinDeclarations Declarations { get; private set; } = null!;

    public BulletinContents Contents { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        if (dataset.Catalogue.BulletinOf(id) is not { } summary)
            return NotFound();
        (var page, Problems) = BulletinPage.Read(Request.Query, summary.Figures);
        if (Problems.Count > 0)
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };

        Summary = summary;
        Declarations = await BulletinDeclarations.LoadAsync(summary.Bulletin, dataset, cancel);
        Contents = await BulletinContents.LoadAsync(summary, page, dataset, cancel);
        return Page();
    }
}
