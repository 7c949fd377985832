using BorderStats.Exports;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>Everything that a bulletin printed, at its page's own address plus the ending of a file.</summary>
internal static class BulletinFiles
{
    public static void MapBulletinFiles(this WebApplication app)
    {
        foreach (var ending in (string[])[FileFormat.Csv, FileFormat.Workbook, FileFormat.Parquet])
            Map(app, ending);
    }

    private static void Map(WebApplication app, string ending) =>
        app.MapReadingByLanguage($"bulletins/{{id}}.{ending}",
                async (HttpContext http, string id, Datasets datasets, Locale locale) =>
                {
                    ParameterReader reader = new(http.Request.Query);
                    reader.Flag("bom", otherwise: false);
                    if (reader.Problems.Count > 0)
                        return ProblemAnswer.Of(reader.Problems, locale);
                    var dataset = await datasets.OpenAsync(http.RequestAborted);
                    if (dataset.Catalogue.BulletinOf(id)?.Bulletin is not { } bulletin)
                        return NotFound(id, locale);

                    ObservationQuery question = new() { Bulletin = bulletin, AllPrints = true };
                    var rows = ExportRows.Of(question, dataset, locale, http.RequestAborted);
                    FileHeaders.Set(http.Response, $"{bulletin.Id}.{ending}");
                    await FileFormat.SendAsync(
                        http, ending, rows, () => FileNotes.Of(FileNotes.Address(http), question, rows, dataset, locale), () => [bulletin], locale);
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute("bom"))
            .RequireRateLimiting(RateLimits.Export)
            .CacheOutput(Caching.Policy);

    private static IResult NotFound(string id, Locale locale) => Results.Problem(
        title: locale.Say("No existe este boletín", "There is no such bulletin"),
        detail: locale.Say($"Ningún boletín publicado se llama «{id}».", $"No published bulletin is called “{id}”."),
        statusCode: StatusCodes.Status404NotFound);
}
