using BorderStats.Queries.Holdings;
using BorderStats.Queries.Sources;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Bulletins;

/// <summary>One bulletin: what it is, what it prints, and what of it still stands.</summary>
[Parameters("page", AskedDay.Name)]
public sealed class BulletinModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    public BulletinSummary Summary { get; private set; } = null!;

    public BulletinDeclarations Declarations { get; private set; } = null!;

    /// <summary>The points of entry of which it prints figures.</summary>
    public IReadOnlyList<PointOfEntry> Points { get; private set; } = [];

    public BulletinContents Contents { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        if (dataset.Catalogue.BulletinOf(id) is not { } summary || !dataset.AsOf(null).Knows(summary.Bulletin))
            return NotFound();
        var (page, problems) = BulletinPage.Read(Request.Query, summary.Figures);
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);

        Summary = summary;
        Declarations = await BulletinDeclarations.LoadAsync(summary.Bulletin, dataset, cancel);
        Points = summary.Points;
        Contents = await BulletinContents.LoadAsync(summary, page, dataset, cancel);
        return Page();
    }
}
