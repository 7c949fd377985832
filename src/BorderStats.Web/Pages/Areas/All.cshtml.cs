using BorderStats.Database;
using BorderStats.Queries;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Areas;

/// <summary>Every area and what is printed of it.</summary>
public sealed class AllModel(StatisticsContext database, Codebook codebook) : PageModel
{
    public IReadOnlyList<AreaHolding> Areas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Areas = await AreaHolding.ListAsync(database, codebook, cancel);
}
