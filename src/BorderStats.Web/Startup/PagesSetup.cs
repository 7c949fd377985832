using System.Text.Unicode;
using BorderStats.Web.Culture;
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
        // Accents and signs as themselves: escaped one by one they would make a Spanish page a fifth longer.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddRazorPages(options =>
        {
            options.Conventions.Add(new CulturePages());
            AdminGuard.Guard(options.Conventions);
        });
        builder.Services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        builder.AddHealth();
        builder.AddAdminGuard();
    }
}
