using System.Text;
using BorderStats.Charts.Maps;
using BorderStats.Charts.Pictures;
using BorderStats.Charts.Svg;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Points;
using BorderStats.Web.Startup;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Downloads;

/// <summary>The maps of points of entry at their pages' own addresses plus .svg or .png.</summary>
internal static class MapFiles
{
    public static void MapMapFiles(this WebApplication app)
    {
        foreach (var ending in (string[])["svg", "png"])
        {
            Map(app, $"points.{ending}", ending, [PointChoice.Names], AllAsync);
            Map(app, $"points/{{code}}.{ending}", ending, [], OneAsync);
        }
    }

    private static void Map(
        WebApplication app, string address, string ending, string[] parameters,
        Func<HttpContext, Dataset, KnownBy, Locale, Task<Answer>> ask) =>
        app.MapReadingByLanguage(address,
                async (HttpContext http, Datasets datasets, KnownBy asked, MapShapes shapes, DrawingLimit limit, Locale locale) =>
                {
                    var answer = await ask(http, await datasets.OpenAsync(http.RequestAborted), asked, locale);
                    var (picture, problems) = ending == "png"
                        ? PictureParameters.Read(http.Request.Query, PictureSize.UsualOfMaps, hasAxis: false)
                        : (null, []);
                    problems = [.. answer.Problems, .. problems];
                    if (problems.Count > 0)
                        return ProblemAnswer.Of(problems, locale);
                    if (answer is not { Map: { } map, Caption: { } caption })
                        return Results.NotFound();

                    FileHeaders.Set(http.Response, $"{answer.Name}.{ending}", isShown: ending == "png");
                    if (picture is null)
                        return Results.Text(Svg(map, shapes, caption), "image/svg+xml; charset=utf-8", Encoding.UTF8);
                    var bytes = await limit.DrawAsync(
                        () => MapPicture.Draw(map, shapes, caption, picture.Size, picture.Theme), http.RequestAborted);
                    return Results.Bytes(bytes, "image/png");
                })
            .WithMetadata(new ParametersAttribute(
                [.. parameters, AskedDay.Name, .. ending == "png" ? [PictureParameters.NamesOfMaps] : Array.Empty<string>()]))
            .RequireRateLimiting(ending == "png" ? RateLimits.Picture : RateLimits.Export)
            .CacheOutput(ending == "png" ? Caching.PicturePolicy : Caching.Policy);

    private static async Task<Answer> AllAsync(HttpContext http, Dataset dataset, KnownBy asked, Locale locale)
    {
        var (choice, problems) = PointChoice.Read(http.Request.Query, dataset);
        if (problems.Count > 0)
            return new(null, null, "", problems);
        var table = await PointTable.LoadAsync(choice, dataset, http.RequestAborted);
        var map = table.Map(choice, p => asked.At(Origin(http) + PointAddress.Of(p, locale)), dataset.Codebook, locale);
        return new(
            map, MapCaption.Of(choice, map, asked.At(Origin(http) + choice.Address(locale)), Until(dataset), locale),
            "points-of-entry_" + PointChoice.Word(map.Window), []);
    }

    private static Task<Answer> OneAsync(HttpContext http, Dataset dataset, KnownBy asked, Locale locale)
    {
        if (dataset.Codebook.Point(http.Request.RouteValues["code"] as string ?? "") is not { } point)
            return Task.FromResult(new Answer(null, null, "", []));
        var address = PointAddress.Of(point, locale);
        return Task.FromResult(new Answer(
            MapPlan.Around(point, p => asked.At(Origin(http) + PointAddress.Of(p, locale)), dataset.Codebook, locale),
            MapCaption.Of(point, asked.At(Origin(http) + address), Until(dataset), locale), point.Code, []));
    }

    private static string Svg(MapPlan map, MapShapes shapes, PictureCaption caption)
    {
        var file = SvgFile.OfMap(
            SvgMap.Draw(map, MapFrame.Wide("map"), shapes), caption.Heading, caption.Source, caption.Address);
        return $"{file.Declaration}\n{file}\n";
    }

    /// <summary>The day until which its figures are known.</summary>
    private static DateOnly? Until(Dataset dataset) => dataset.Day
        ?? (dataset.Catalogue.Version is { } version ? DateOnly.FromDateTime(version.At) : null);

    private static string Origin(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    /// <param name="Map">Null where there is no such point, or no one knows where it lies.</param>
    private sealed record Answer(
        MapPlan? Map, PictureCaption? Caption, string Name, IReadOnlyList<ParameterProblem> Problems);
}
