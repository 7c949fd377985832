using BorderStats.Statistics;
using BorderStats.Web.Maintainers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Admin.Accounts;

/// <summary>Ends the session; only a form can, so that no link on another site does.</summary>
public sealed class SignOutModel(SignInManager<Maintainer> signIn, Locale locale) : PageModel
{
    public IActionResult OnGet() => LocalRedirect($"/{locale.Code}/admin");

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect($"/{locale.Code}");
    }
}
