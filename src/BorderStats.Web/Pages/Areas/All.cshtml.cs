using BorderStats.Queries.Holdings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Areas;

/// <summary>Every area and what is printed of it.</summary>
public sealed class AllModel(Datasets datasets) : PageModel
{
    public IReadOnlyList<AreaHolding> Areas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Areas = (await datasets.OpenAsync(cancel)).Catalogue.Areas;
}
