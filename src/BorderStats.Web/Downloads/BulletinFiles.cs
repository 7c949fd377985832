using BorderStats.Database;
using BorderStats.Exports;
using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>Everything that a bulletin printed, at its page's own address plus .csv.</summary>
internal static class BulletinFiles
{
    public static void MapBulletinFiles(this WebApplication app) =>
        app.MapMethods($"/{CulturePages.Prefix}/bulletins/{{id}}.csv", [HttpMethods.Get, HttpMethods.Head],
                async (HttpContext http, string id, StatisticsContext database, Codebook codebook, Locale locale) =>
                {
                    ParameterReader reader = new(http.Request.Query);
                    var bom = reader.Flag("bom", otherwise: false);
                    if (reader.Problems.Count > 0)
                        return ProblemAnswer.Of(reader.Problems, locale);
                    if (await BulletinPrints.LoadAsync(id, database, http.RequestAborted) is not { } prints)
                        return NotFound(id, locale);

                    FileHeaders.Set(http.Response, $"{prints.Bulletin.Id}.csv");
                    http.Response.ContentType = "text/csv; charset=utf-8; header=present";
                    await using var output = FileHeaders.Text(http.Response, bom);
                    await BulletinCsv.WriteAsync(output, prints, codebook, locale, http.RequestAborted);
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute("bom"))
            .CacheOutput(Caching.Policy);

    private static IResult NotFound(string id, Locale locale) => Results.Problem(
        title: locale.Say("No existe este boletín", "There is no such bulletin"),
        detail: locale.Say($"Ningún boletín publicado se llama «{id}».", $"No published bulletin is called “{id}”."),
        statusCode: StatusCodes.Status404NotFound);
}
