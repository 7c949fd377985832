using BorderStats.Database;
using BorderStats.Queries;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>Every indicator with its definition, by the agency that counts it.</summary>
public sealed class IndexModel(StatisticsContext database, Codebook codebook) : PageModel
{
    public IReadOnlyList<IndicatorGlance> Glances { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Glances = await IndicatorGlance.ListAsync(database, codebook, cancel);
}
