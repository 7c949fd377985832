using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Years;

/// <summary>Sends on to the year that the form asks for, or to the latest one with figures of states.</summary>
[Parameters("year", AskedDay.Name)]
public sealed class LatestModel(Datasets datasets, Locale locale, KnownBy asked) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? year, CancellationToken cancel)
    {
        if (!string.IsNullOrWhiteSpace(year))
            return LocalRedirect(asked.At($"/{locale.Code}/years/{Uri.EscapeDataString(year)}"));
        return (await datasets.OpenAsync(cancel)).Catalogue.LatestStateYear is { } latest
            ? LocalRedirect(asked.At($"/{locale.Code}/years/{latest}"))
            : NotFound();
    }
}
