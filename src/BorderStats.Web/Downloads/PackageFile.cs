using BorderStats.Exports.Packages;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>
/// Everything in one zip file. That of today is served from the one that is kept; that of another day, or where none can
/// be kept, is made while it is sent.
/// </summary>
internal static class PackageFile
{
    private const string ZipType = "application/zip";

    public static void MapPackageFile(this WebApplication app) =>
        app.MapMethods($"/{CulturePages.Prefix}/data.zip", [HttpMethods.Get, HttpMethods.Head],
                async (HttpContext http, Datasets datasets, KeptPackages packages, Locale locale) =>
                {
                    var cancel = http.RequestAborted;
                    var dataset = await datasets.OpenAsync(cancel);
                    FileHeaders.Set(http.Response, dataset.Day is { } day
                        ? $"borderstats_as-of-{AskedDay.Text(day)}.zip"
                        : "borderstats.zip");
                    if (dataset.Day is null && await packages.OfAsync(dataset, locale, cancel) is { } kept)
                        return Results.File(
                            kept, ZipType, entityTag: AnswerVersion.Of(http)?.Tag, enableRangeProcessing: true);

                    http.Response.ContentType = ZipType;
                    if (HttpMethods.IsGet(http.Request.Method))
                        await WholeFile.SendAsync(
                            http, () => DataPackage.WriteAsync(http.Response.Body, dataset, locale, cancel));
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute(AskedDay.Name))
            .RequireRateLimiting(RateLimits.Package);
}
