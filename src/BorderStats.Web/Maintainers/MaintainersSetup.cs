using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Web.Startup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Maintainers;

/// <summary>Who may sign in, and how.</summary>
internal static class MaintainersSetup
{
    public const int PasswordLength = 12;

    /// <summary>Six wrong passwords close an account for a while.</summary>
    public const int WrongPasswords = 6;

    public static void AddMaintainers(this WebApplicationBuilder builder)
    {
        AddAccounts(builder.Services, FiguresPlace.Of(builder));
        builder.Services.AddSingleton<MaintainersDatabase>();
        builder.Services.AddIdentityCore<Maintainer>(options =>
            {
                options.Password.RequiredLength = PasswordLength;
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
        KeysWhenAsked(builder.Services);
    }

    private static void AddAccounts(IServiceCollection services, DatabasePlace place)
    {
        if (place.Provider is DatabaseProvider.Sqlite)
        {
            services.AddDbContext<MaintainersContext, SqliteMaintainersContext>(options =>
                options.UseSqlite(place.Connection, sqlite => sqlite.MigrationsHistoryTable(MaintainersContext.History))
                    .WithLockPatience());
            return;
        }

        var connection = PostgresConnection.OfWriters(place.Connection);
        services.AddDbContext<MaintainersContext, PostgresMaintainersContext>(options => options.UseNpgsql(
            connection, postgres => postgres.MigrationsHistoryTable(MaintainersContext.History)));
        // Under one name, wherever on its machine each process lies.
        services.AddDataProtection().SetApplicationName("BorderStats").PersistKeysToDbContext<PostgresMaintainersContext>();
    }

    // The keys that sign cookies and forms are read when the first maintainer comes, not at the start for everyone.
    private static void KeysWhenAsked(IServiceCollection services)
    {
        foreach (var ahead in services.Where(s => s.ImplementationType?.Name is "DataProtectionHostedService").ToArray())
            services.Remove(ahead);
    }
}
