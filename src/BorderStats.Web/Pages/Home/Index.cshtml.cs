using BorderStats.Queries.Holdings;
using BorderStats.Queries.Places;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Home;

/// <summary>The home page: what there is, what is latest, and what does not add up.</summary>
[Parameters(AskedDay.Name)]
public sealed class IndexModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    public IReadOnlyList<IndicatorGlance> Glances { get; private set; } = [];

    public IReadOnlyList<TotalCheck> Checks { get; private set; } = [];

    public IReadOnlyList<BulletinSummary> Bulletins { get; private set; } = [];

    public IReadOnlyList<AreaHolding> Areas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        Glances = await IndicatorGlance.ListAsync(dataset, cancel);
        (Checks, Bulletins, Areas) = (dataset.Checks, dataset.Bulletins, dataset.Catalogue.Areas);
    }
}
