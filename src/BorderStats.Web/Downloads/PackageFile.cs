using BorderStats.Exports.Packages;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>
/// Everything in one zip file. That of today is kept; that of another day is made while it is sent.
/// </summary>
internal static class PackageFile
{
    private const string ZipType = "application/zip";

    public static void MapPackageFile(this WebApplication app) =>
        app.MapReadingByLanguage("data.zip",
                async (HttpContext http, Datasets datasets, KeptFiles files, Locale locale) =>
                {
                    var dataset = await datasets.OpenAsync(http.RequestAborted);
                    FileHeaders.Set(http.Response, dataset.Day is { } day
                        ? $"borderstats_as-of-{AskedDay.Text(day)}.zip"
                        : "borderstats.zip");
                    if (dataset.Day is null)
                        return await files.SendAsync(
                            http, datasets, $"{locale.Code}.zip", KeptOf.Figures(dataset), ZipType,
                            () => WriteAsync(http, dataset, locale));
                    await WriteAsync(http, dataset, locale);
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute(AskedDay.Name))
            .RequireRateLimiting(RateLimits.Package);

    private static Task WriteAsync(HttpContext http, Dataset dataset, Locale locale)
    {
        http.Response.ContentType = ZipType;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : WholeFile.SendAsync(
            http, () => DataPackage.WriteAsync(http.Response.Body, dataset, locale, http.RequestAborted));
    }
}
