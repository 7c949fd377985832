using BorderStats.Bulletins.Files;
using BorderStats.Charts.Maps;
using BorderStats.Codelists;
using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Publishing.Drafts;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Downloads;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Admin.Drafts;

namespace BorderStats.Web.Startup;

/// <summary>
/// The figures: that those shipped with the program are there before anyone asks.
/// </summary>
internal static partial class Figures
{
    // Beside the program, so that a published folder runs anywhere.
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    public static void AddFigures(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(_ => CodelistReader.Read(Path.Combine(Data, "codelists")));
        builder.Services.AddSingleton(_ => MapShapes.Read(Path.Combine(Data, "geo")));
        builder.Services.AddStatisticsDatabase(FiguresPlace.Of(builder), FiguresPlace.IsForReader);
        builder.Services.AddSingleton<CatalogueCache>();
        builder.Services.AddScoped(AskedDay.Of);
        builder.Services.AddScoped(AnswerVersion.Watched);
        builder.Services.AddSingleton<Outage>();
        builder.Services.AddSingleton<CurrentVersion>();
        builder.Services.AddSingleton<KeptFiles>();
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
        return await shipped.LoadAsync(Path.Combine(Data, "bulletins"), cancel);
    }

    [LoggerMessage(LogLevel.Information, "Figures: {Bulletins} bulletins with {Observations} figures loaded now, "
        + "{FoundThere} bulletins found there already")]
    private static partial void Loaded(ILogger log, int bulletins, int observations, int foundThere);

    [LoggerMessage(LogLevel.Warning, "{File:l} could not be read whole: {Problem}")]
    private static partial void Unreadable(ILogger log, string file, BulletinProblem problem);

    [LoggerMessage(LogLevel.Warning, "{File:l} differs from what was kept under its name; the kept figures stay")]
    private static partial void Changed(ILogger log, string file);
}
