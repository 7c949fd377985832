using BorderStats.Queries.Holdings;
using BorderStats.Queries.Places;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Areas;

/// <summary>One area: every indicator through time.</summary>
[Parameters(AskedDay.Name)]
public sealed class AreaModel(Datasets datasets, Codebook codebook, Locale locale) : PageModel
{
    public Codebook Codebook => codebook;

    public AreaProfile Profile { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (codebook.Area(code) is not { } known)
            return NotFound();
        if (codebook.Point(code) is { } point)
            return LocalRedirect(PointAddress.Of(point, locale));
        Profile = await AreaProfile.LoadAsync(known, asOf: null, await datasets.OpenAsync(cancel), cancel);
        return Page();
    }
}
