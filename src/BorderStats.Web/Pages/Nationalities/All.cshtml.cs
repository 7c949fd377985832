using BorderStats.Queries.Holdings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Nationalities;

/// <summary>Every nationality of which something is printed.</summary>
public sealed class AllModel(Datasets datasets) : PageModel
{
    public IReadOnlyList<NationalityHolding> Nationalities { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Nationalities = (await datasets.OpenAsync(cancel)).Catalogue.Nationalities;
}
