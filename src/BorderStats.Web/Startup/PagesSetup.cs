using System.Text.Unicode;
using BorderStats.Web.Culture;
using BorderStats.Web.Wording;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.WebEncoders;

namespace BorderStats.Web.Startup;

/// <summary>The pages, in the language that their address names.</summary>
internal static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        // The compressed forms of style sheets and scripts lie in the build's own folder; a
        // published folder holds them itself.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(RequestLocale.Read);
        builder.Services.AddSingleton<GlossaryLinks>();
        // Accents and signs as themselves: escaped one by one they would make a Spanish page a fifth longer.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddRazorPages(options =>
        {
            options.Conventions.Add(new CulturePages());
            AdminGuard.Guard(options.Conventions);
        }).ConfigureApplicationPartManager(WithoutControllers);
        builder.Services.Configure<RouteOptions>(options =>
        {
            options.LowercaseUrls = true;
            options.SetParameterPolicy<CultureConstraint>(CultureConstraint.Name);
        });
        builder.Services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        builder.Services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        builder.Services.AddSingleton<ExplorerSheet>();
        builder.AddHealth();
        builder.AddRateLimits();
    }

    // There are none, and to look for them loads every type of the program.
    private static void WithoutControllers(ApplicationPartManager parts)
    {
        foreach (var controllers in parts.FeatureProviders.OfType<ControllerFeatureProvider>().ToArray())
            parts.FeatureProviders.Remove(controllers);
    }
}
