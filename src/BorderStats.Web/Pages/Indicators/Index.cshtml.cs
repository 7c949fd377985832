using BorderStats.Queries.Holdings;
using BorderStats.Queries.Places;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>Every indicator with its definition, by the agency that counts it.</summary>
[Parameters(AskedDay.Name)]
public sealed class IndexModel(Datasets datasets) : PageModel
{
    public IReadOnlyList<IndicatorGlance> Glances { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Glances = await IndicatorGlance.ListAsync(await datasets.OpenAsync(cancel), cancel);
}
