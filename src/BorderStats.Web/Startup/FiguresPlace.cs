using BorderStats.Database;
using BorderStats.Database.Postgres;
using BorderStats.Statistics;
using Microsoft.Data.Sqlite;

namespace BorderStats.Web.Startup;

/// <summary>Where the figures rest: as configured, else in a file that git ignores.</summary>
internal static class FiguresPlace
{
    private const string Provider = "Database:Provider", Statistics = "Statistics", Readers = "Readers",
        Server = "Host=…;Database=…;Username=…;Password=…";

    public static DatabasePlace Of(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var provider = ProviderOf(settings[Provider]);
        if (provider is DatabaseProvider.Postgres)
            return new(
                provider,
                OnServer(settings, Statistics) ?? throw new SettingException($"ConnectionStrings:{Statistics}", "", Bilingual.Same(Server)),
                OnServer(settings, Readers));
        return new(provider, settings.GetConnectionString(Statistics) is { Length: > 0 } named ? named : File(builder));
    }

    /// <summary>In words: the file's path, or which database on which server.</summary>
    public static string Words(DatabasePlace place) => place.Provider is DatabaseProvider.Postgres
        ? PostgresConnection.Place(place.Connection)
        : Path.GetFullPath(new SqliteConnectionStringBuilder(place.Connection).DataSource);

    /// <summary>Whether whoever asks only reads: a visitor, but for the pages of maintainers.</summary>
    public static bool IsForReader(IServiceProvider services) =>
        services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } http && !AdminGuard.IsAdmin(http.Request);

    private static DatabaseProvider ProviderOf(string? named)
    {
        if (string.IsNullOrEmpty(named))
            return DatabaseProvider.Sqlite;
        return Enum.TryParse<DatabaseProvider>(named, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new SettingException(Provider, named, Bilingual.Same(string.Join(", ", Enum.GetNames<DatabaseProvider>())));
    }

    private static string? OnServer(IConfiguration settings, string name)
    {
        if (settings.GetConnectionString(name) is not { Length: > 0 } connection)
            return null;
        return PostgresConnection.IsReadable(connection)
            ? connection
            // Not as it stands: it may hold a password.
            : throw new SettingException($"ConnectionStrings:{name}", "…", Bilingual.Same(Server));
    }

    private static string File(WebApplicationBuilder builder)
    {
        var folder = Path.Combine(builder.Environment.ContentRootPath, ".database");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new RefusedFolderException(folder, refused);
        }

        return $"Data Source={Path.Combine(folder, "borderstats.db")}";
    }
}
