using BorderStats.Bulletins.Files;
using BorderStats.Codelists;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Publishing.Drafts;
using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Pages.Admin.Drafts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Web.Startup;

/// <summary>
/// The figures: where they rest, and that those shipped with the program are there before anyone asks.
/// </summary>
internal static partial class Figures
{
    // Beside the program, so that a published folder runs anywhere.
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    // SQLITE_READONLY and SQLITE_CANTOPEN.
    private const int ReadOnly = 8, CannotOpen = 14;

    public static void AddFigures(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => CodelistReader.Read(Path.Combine(Data, "codelists")));
        builder.Services.AddStatisticsDatabase(Connection(builder));
        builder.Services.AddSingleton<CatalogueCache>();
        builder.Services.AddScoped<Datasets>();
        builder.Services.AddSingleton<CurrentVersion>();
        builder.Services.AddScoped<Publication>();
        builder.Services.AddScoped<DraftArchive>();
        builder.Services.AddScoped<DraftPublication>();
        builder.Services.AddScoped<LearntAliases>();
        builder.Services.AddSingleton<LayoutCorrection>();
        builder.Services.AddSingleton<PreviewCache>();
    }

    public static async Task LoadShippedFiguresAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var report = await LoadAsync(services, app.Lifetime.ApplicationStopping);

        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("BorderStats.Figures");
        Loaded(log, report.Bulletins, report.Observations, report.FoundThere);
        foreach (var (file, problem) in report.Problems)
            Unreadable(log, file, problem);
        foreach (var file in report.Changed)
            Changed(log, file);
    }

    private static async Task<LoadReport> LoadAsync(IServiceProvider services, CancellationToken cancel)
    {
        var database = services.GetRequiredService<StatisticsContext>();
        ShippedData shipped = new(
            database, services.GetRequiredService<Codebook>(), services.GetRequiredService<TimeProvider>());
        try
        {
            return await shipped.LoadAsync(Path.Combine(Data, "bulletins"), cancel);
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode is ReadOnly or CannotOpen)
        {
            throw new InvalidOperationException(
                NoDatabase(database.Database.GetDbConnection().DataSource), refused);
        }
    }

    /// <summary>Where the database is: as configured, else a file that git ignores.</summary>
    public static string Connection(WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("Statistics") is { Length: > 0 } configured)
            return configured;
        var folder = Path.Combine(builder.Environment.ContentRootPath, ".database");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(NoDatabase(folder), refused);
        }

        return $"Data Source={Path.Combine(folder, "borderstats.db")}";
    }

    private static string NoDatabase(string place) =>
        $"the database cannot be made or written at {place}; "
            + "ConnectionStrings:Statistics names another place, such as \"Data Source=/srv/borderstats.db\"";

    [LoggerMessage(LogLevel.Information, "Figures: {Bulletins} bulletins with {Observations} figures loaded now, "
        + "{FoundThere} bulletins found there already")]
    private static partial void Loaded(ILogger log, int bulletins, int observations, int foundThere);

    [LoggerMessage(LogLevel.Warning, "{File:l} could not be read whole: {Problem}")]
    private static partial void Unreadable(ILogger log, string file, BulletinProblem problem);

    [LoggerMessage(LogLevel.Warning, "{File:l} differs from what was kept under its name; the kept figures stay")]
    private static partial void Changed(ILogger log, string file);
}
