using BorderStats.Web.Startup;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Maintainers;

/// <summary>Who may sign in, and how.</summary>
internal static class MaintainersSetup
{
    /// <summary>Six wrong passwords close an account for a while.</summary>
    public const int WrongPasswords = 6;

    public static void AddMaintainers(this WebApplicationBuilder builder)
    {
        var connection = Figures.Connection(builder);
        builder.Services.AddDbContext<MaintainersContext>(options =>
            options.UseSqlite(connection, sqlite => sqlite.MigrationsHistoryTable(MaintainersContext.History)));
        builder.Services.AddSingleton<MaintainersDatabase>();
        builder.Services.AddIdentityCore<Maintainer>(options =>
            {
                options.Password.RequiredLength = 12;
                // A long sentence is safer than a short riddle.
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = WrongPasswords;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Lockout.AllowedForNewUsers = true;
            })
            .AddEntityFrameworkStores<MaintainersContext>()
            .AddSignInManager();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.Cookie.Name = "borderstats-maintainer";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = TimeSpan.FromHours(8);
                options.SlidingExpiration = true;
                options.Events.OnRedirectToLogin = AdminGuard.ToSignIn;
            });
        builder.Services.AddAuthorization();
    }
}
