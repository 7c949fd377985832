using System.Text;
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

/// <summary>The explorer's figures at the page's own address plus .csv, .json or .svg.</summary>
internal static class IndicatorFiles
{
    public static void MapIndicatorFiles(this WebApplication app)
    {
        Map(app, "csv", WriteCsvAsync);
        Map(app, "json", WriteJsonAsync);
        Map(app, "svg", WriteSvgAsync);
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

                    var reading = ExplorerParameters.Read(http.Request.Query, holding);
                    if (reading.Question is not { } question)
                        return ProblemAnswer.Of(reading.Problems, locale);

                    var series = await question.Series.RunAsync(dataset, http.RequestAborted);
                    FileHeaders.Set(http.Response, FileHeaders.Name(series, ending));
                    await write(http, new(series, question, holding, codebook, locale));
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute(ExplorerParameters.Names, "bom"))
            .CacheOutput(Caching.Policy);

    private static async Task WriteCsvAsync(HttpContext http, Answer answer)
    {
        http.Response.ContentType = "text/csv; charset=utf-8; header=present";
        // A spreadsheet opened by hand needs the mark to see UTF-8; a program that reads
        // the bare address must not get it.
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: http.Request.Query["bom"] == "1");
        await using StreamWriter output = new(http.Response.Body, encoding, leaveOpen: true);
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
        var sources = string.Join("; ", series.Bulletins.Select(b => $"{b.Title} ({locale.Date(b.Published)})"));
        var address =
            $"{http.Request.Scheme}://{http.Request.Host}{ExplorerAddress.Of(answer.Question, answer.Holding, locale)}";
        var file = SvgFile.Of(
            chart, SeriesWords.Heading(series, locale), $"{locale.Say("Fuente", "Source")}: {sources}", address);
        await http.Response.WriteAsync($"{file.Declaration}\n{file}\n", Encoding.UTF8, http.RequestAborted);
    }

    private static IResult NotFound(string indicator, Catalogue catalogue, Locale locale) => Results.Problem(
        title: locale.Say("No existe este indicador", "There is no such indicator"),
        detail: $"indicator: «{indicator}». {locale.Say("Hay", "There are")}: "
            + $"{string.Join(", ", catalogue.Holdings.Select(h => h.Indicator.Id))}.",
        statusCode: StatusCodes.Status404NotFound);

    private sealed record Answer(
        Series Series, ExplorerQuestion Question, Holding Holding, Codebook Codebook, Locale Locale);
}
