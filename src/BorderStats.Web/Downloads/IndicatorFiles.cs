using System.Text;
using BorderStats.Charts.Pictures;
using BorderStats.Charts.Plans;
using BorderStats.Charts.Svg;
using BorderStats.Exports;
using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Indicators;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>The explorer's figures at the page's own address plus .csv, .json, .svg or .png.</summary>
internal static class IndicatorFiles
{
    public static void MapIndicatorFiles(this WebApplication app)
    {
        Map(app, "csv", WriteCsvAsync);
        Map(app, "json", WriteJsonAsync);
        Map(app, "svg", WriteSvgAsync);
        Map(app, "png", WritePngAsync);
    }

    private static void Map(WebApplication app, string ending, Func<HttpContext, Answer, Task> write) =>
        app.MapMethods($"/{CulturePages.Prefix}/indicators/{{indicator}}.{ending}", [HttpMethods.Get, HttpMethods.Head],
                async (HttpContext http, string indicator, Datasets datasets,
                    Codebook codebook, Locale locale) =>
                {
                    var dataset = await datasets.OpenAsync(http.RequestAborted);
                    if (codebook.Indicator(indicator) is not { } known
                        || dataset.Catalogue.HoldingOf(known) is not { } holding)
                        return NotFound(indicator, dataset.Catalogue, locale);

                    var (question, problems) = Read(http.Request.Query, holding, ending);
                    if (question is null || problems.Count > 0)
                        return ProblemAnswer.Of(problems, locale);

                    // A table of lines has no total beside them, and only a share needs it.
                    var asked = ending == "csv" && question.Series.Measure is not Measure.Share
                        ? question.Series with { WithTotal = false }
                        : question.Series;
                    var series = await asked.RunAsync(dataset, http.RequestAborted);
                    FileHeaders.Set(http.Response, FileHeaders.Name(series, ending), isShown: ending == "png");
                    await write(http, new(series, question, holding, dataset.Catalogue.Version, codebook, locale));
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute(ExplorerParameters.Names, ending == "png" ? PictureParameters.Names : "bom"))
            .CacheOutput(ending == "png" ? Caching.PicturePolicy : Caching.Policy);

    private static (ExplorerQuestion? Question, IReadOnlyList<ParameterProblem> Problems) Read(
        IQueryCollection query, Holding holding, string ending)
    {
        if (ending != "png")
        {
            var reading = ExplorerParameters.Read(query, holding);
            return (reading.Question, reading.Problems);
        }

        var page = ExplorerParameters.Read(PictureParameters.OfPage(query), holding);
        return (page.Question, [.. page.Problems, .. PictureParameters.Read(query).Problems]);
    }

    private static async Task WriteCsvAsync(HttpContext http, Answer answer)
    {
        http.Response.ContentType = "text/csv; charset=utf-8; header=present";
        await using var output = FileHeaders.Text(http.Response, bom: http.Request.Query["bom"] == "1");
        await SeriesCsv.WriteAsync(output, answer.Series, answer.Codebook, answer.Locale, http.RequestAborted);
    }

    private static Task WriteJsonAsync(HttpContext http, Answer answer)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return SeriesJson.WriteAsync(
            http.Response.Body, answer.Series, answer.Codebook, answer.Locale, http.RequestAborted);
    }

    private static async Task WriteSvgAsync(HttpContext http, Answer answer)
    {
        http.Response.ContentType = "image/svg+xml; charset=utf-8";
        var (series, locale) = (answer.Series, answer.Locale);
        var chart = SvgChart.Draw(answer.Question.Plan(series, locale), ChartFrame.Wide("chart"));
        var file = SvgFile.Of(
            chart, SeriesWords.Heading(series, locale), Source(answer), PageOf(http, answer));
        await http.Response.WriteAsync($"{file.Declaration}\n{file}\n", Encoding.UTF8, http.RequestAborted);
    }

    private static async Task WritePngAsync(HttpContext http, Answer answer)
    {
        var (series, locale, services) = (answer.Series, answer.Locale, http.RequestServices);
        var picture = PictureParameters.Read(http.Request.Query).Question
            ?? throw new InvalidOperationException("The address was read as a picture before.");
        PictureCaption caption = new(
            locale.Say(series.Indicator.Name), SeriesWords.Heading(series, locale), Source(answer),
            PageOf(http, answer), Day(series, answer.Version, locale));

        var bytes = await services.GetRequiredService<DrawingLimit>().DrawAsync(
            () => ChartPicture.Draw(answer.Question.Plan(series, locale), caption, picture.Size, picture.Theme),
            http.RequestAborted);
        http.Response.ContentType = "image/png";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static string Source(Answer answer) => answer.Locale.Say("Fuente", "Source") + ": "
        + (answer.Series.Bulletins.Count == 0 ? "–" : string.Join(
            "; ", answer.Series.Bulletins.Select(b => $"{b.Title} ({answer.Locale.Date(b.Published)})")));

    private static string PageOf(HttpContext http, Answer answer) =>
        $"{http.Request.Scheme}://{http.Request.Host}"
            + ExplorerAddress.Of(answer.Question, answer.Holding, answer.Locale);

    // Not the day on which it is drawn: the same address and version are the same picture, byte for byte.
    private static string Day(Series series, DataVersion? version, Locale locale) =>
        series.Query.AsOf is { } asOf ? $"{locale.Say("Como se conocía el", "As published by")} {locale.Day(asOf)}"
        : version is null ? ""
        : $"{locale.Say("Cifras al", "Figures as of")} {locale.Day(DateOnly.FromDateTime(version.At))}";

    private static IResult NotFound(string indicator, Catalogue catalogue, Locale locale) => Results.Problem(
        title: locale.Say("No existe este indicador", "There is no such indicator"),
        detail: $"indicator: «{indicator}». {locale.Say("Hay", "There are")}: "
            + $"{string.Join(", ", catalogue.Holdings.Select(h => h.Indicator.Id))}.",
        statusCode: StatusCodes.Status404NotFound);

    private sealed record Answer(
        Series Series, ExplorerQuestion Question, Holding Holding, DataVersion? Version, Codebook Codebook, Locale Locale);
}
