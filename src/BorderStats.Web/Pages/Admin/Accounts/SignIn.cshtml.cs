using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Maintainers;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Pages.Admin.Accounts;

/// <summary>Name and password of a maintainer.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
[Parameters("returnUrl")]
public sealed class SignInModel(SignInManager<Maintainer> signIn, Locale locale) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsRefused { get; private set; }

    /// <summary>Whether there is nobody yet who could sign in.</summary>
    public bool IsFirst { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (User.Identity?.IsAuthenticated is true)
            return LocalRedirect(Destination());
        IsFirst = !await signIn.UserManager.Users.AnyAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        // One answer for a wrong name, a wrong password and a closed account: none tells whether the name exists.
        if (!string.IsNullOrWhiteSpace(Name) && !string.IsNullOrEmpty(Password)
            && (await signIn.PasswordSignInAsync(
                Name.Trim(), Password, isPersistent: false, lockoutOnFailure: true)).Succeeded)
            return LocalRedirect(Destination());

        (IsRefused, IsFirst) = (true, !await signIn.UserManager.Users.AnyAsync(cancel));
        return new PageResult { StatusCode = StatusCodes.Status401Unauthorized };
    }

    private string Destination() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : $"/{locale.Code}/admin";
}
