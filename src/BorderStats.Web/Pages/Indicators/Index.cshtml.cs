using BorderStats.Queries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>Every indicator with its definition, by the agency that counts it.</summary>
public sealed class IndexModel(Datasets datasets) : PageModel
{
    public IReadOnlyList<IndicatorGlance> Glances { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Glances = await IndicatorGlance.ListAsync(await datasets.OpenAsync(cancel), cancel);
}
