using BorderStats.Database;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Maintainers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Startup;

/// <summary>
/// What holds for everything under <c>/{culture}/admin</c>, whichever page it is: only for who signed in, kept by no
/// cache, found by no search engine.
/// </summary>
internal static class AdminGuard
{
    /// <summary>What a form with a file of the greatest size comes to, with its other fields.</summary>
    public const long MostFormBytes = (100L << 20) + (1 << 20);

    // A browser shows an answer only after it has sent everything; what is larger than this is cut off.
    private const long MostBytesThrownAway = 1L << 30;

    /// <summary>By folder and not page by page, so that a new page cannot be forgotten.</summary>
    public static void Guard(PageConventionCollection conventions)
    {
        conventions.AuthorizeFolder("/Admin");
        conventions.AllowAnonymousToPage("/Admin/Accounts/SignIn");
    }

    public static bool IsAdmin(HttpRequest request) =>
        request.Path.Value?.Split('/') is [_, var culture, var section, ..]
        && Locale.Of(culture.ToLowerInvariant()) is not null
        && section.Equals("admin", StringComparison.OrdinalIgnoreCase);

    public static void UseAdminOutage(this WebApplication app) =>
        app.Use(app.Services.GetRequiredService<Outage>().PassMaintainersAsync);

    public static void UseAdminGuard(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (!IsAdmin(http.Request))
        {
            await next(http);
            return;
        }

        if (HttpMethods.IsPost(http.Request.Method))
            DatabaseServices.WaitAsWriter();
        await http.RequestServices.GetRequiredService<MaintainersDatabase>().ReadyAsync();
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
            http.Response.Headers.Remove(HeaderNames.ETag);
            return Task.CompletedTask;
        });
        if (http.Request.ContentLength > MostFormBytes)
            await RefuseAsync(http);
        else
            await next(http);
    });

    /// <summary>Whoever is not signed in is shown where to; after it the page that was asked for follows.</summary>
    public static Task ToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, locale) = (context.Request, RequestLocale.Of(context.HttpContext));
        var asked = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : request.Path.Value ?? "";
        context.Response.Redirect($"/{locale.Code}/admin/sign-in?returnUrl={Uri.EscapeDataString(asked)}");
        return Task.CompletedTask;
    }

    private static async Task RefuseAsync(HttpContext http)
    {
        if (http.User.Identity?.IsAuthenticated is true && http.Request.ContentLength <= MostBytesThrownAway)
        {
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = MostBytesThrownAway;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }

        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
