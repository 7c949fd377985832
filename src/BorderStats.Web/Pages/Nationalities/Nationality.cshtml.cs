using BorderStats.Queries.Holdings;
using BorderStats.Queries.Places;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Nationalities;

/// <summary>One nationality: every indicator through time, its rank, its points of entry, what is missing.</summary>
[Parameters(AskedDay.Name)]
public sealed class NationalityModel(Datasets datasets, Codebook codebook) : PageModel
{
    public NationalityProfile Profile { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (code == Nationality.All || codebook.IsGroup(code) || codebook.Nationality(code) is not { } nationality)
            return NotFound();
        Profile = await NationalityProfile.LoadAsync(nationality, await datasets.OpenAsync(cancel), cancel);
        return Page();
    }
}
