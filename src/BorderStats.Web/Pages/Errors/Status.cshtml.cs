using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Errors;

/// <summary>Stands in for an answer that there is none of.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    // Read from the address alone: the form of a post that failed may be just what could not be read.
    public int Code =>
        int.TryParse(RouteData.Values["code"]?.ToString(), CultureInfo.InvariantCulture, out var code) ? code : 0;

    public IActionResult OnGet()
    {
        // It stands in for other addresses; asked for by its own there is nothing here, and nothing went wrong.
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null
            && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
            return NotFound();
        Response.StatusCode = Code is >= 400 and <= 599 ? Code : StatusCodes.Status404NotFound;
        return Page();
    }

    public IActionResult OnPost() => OnGet();
}
