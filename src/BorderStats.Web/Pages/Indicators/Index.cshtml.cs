using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>Every indicator that has figures.</summary>
public sealed class IndexModel(StatisticsContext database, Codebook codebook) : PageModel
{
    public IReadOnlyList<IndicatorCard> Cards { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Cards = await IndicatorCard.LoadAsync(database, codebook, cancel);
}
