using System.Text;
using BorderStats.Charts.Maps;
using BorderStats.Charts.Maps.States;
using BorderStats.Charts.Pictures;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;
using BorderStats.Exports;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Indicators;
using BorderStats.Web.Startup;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Downloads;

/// <summary>The explorer's figures at the page's own address plus the ending of a file.</summary>
internal static class IndicatorFiles
{
    private static readonly string[] Tables = [FileFormat.Csv, FileFormat.Workbook, FileFormat.Parquet];

    public static void MapIndicatorFiles(this WebApplication app)
    {
        foreach (var ending in Tables)
            Map(app, ending, (http, answer) => WriteTableAsync(http, answer, ending));
        Map(app, "json", WriteJsonAsync);
        Map(app, "svg", WriteSvgAsync);
        Map(app, "png", WritePngAsync);
        Map(app, "bib", (http, answer) => CitationFiles.WriteAsync(http, CitationOf(http, answer), "bib"));
        Map(app, "ris", (http, answer) => CitationFiles.WriteAsync(http, CitationOf(http, answer), "ris"));
    }

    private static void Map(WebApplication app, string ending, Func<HttpContext, Answer, Task> write) =>
        app.MapReadingByLanguage($"indicators/{{indicator}}.{ending}",
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
                    if (Tables.Contains(ending) && question.Series.Measure is not Measure.Share)
                        question = question with { Series = question.Series with { WithTotal = false } };
                    (question, var series) = await FirstLook.AskAsync(
                        question, ExplorerParameters.IsBare(http.Request.Query), dataset, http.RequestAborted);
                    FileHeaders.Set(http.Response, FileHeaders.Name(series, ending), isShown: ending == "png");
                    var then = ending is "svg" or "png" ? await question.ThenAsync(series, dataset, http.RequestAborted) : null;
                    await write(http, new(series, then, question, holding, dataset, codebook, locale));
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute(ExplorerParameters.Names, ending == "png" ? PictureParameters.Names : "bom"))
            .RequireRateLimiting(ending == "png" ? RateLimits.Picture : RateLimits.Export)
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

    private static Task WriteTableAsync(HttpContext http, Answer answer, string ending)
    {
        var rows = ExportRows.Of(answer.Series, answer.Codebook, answer.Locale);
        return FileFormat.SendAsync(
            http, ending, rows, () => FileNotes.Of(http, answer.Series, rows, answer.Dataset, answer.Locale),
            () => answer.Series.Bulletins, answer.Locale);
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
        var frame = ChartFrame.Wide("chart");
        var chart = answer.Question.View is ExplorerView.Map
            ? SvgStateMap.Draw(
                answer.Question.Map(series, answer.Codebook, locale), frame,
                http.RequestServices.GetRequiredService<MapShapes>())
            : SvgChart.Draw(answer.Question.Plan(series, answer.Then, locale), frame);
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

        var shapes = services.GetRequiredService<MapShapes>();
        var bytes = await services.GetRequiredService<DrawingLimit>().DrawAsync(
            () => answer.Question.View is ExplorerView.Map
                ? StateMapPicture.Draw(
                    answer.Question.Map(series, answer.Codebook, locale), shapes, caption, picture.Size, picture.Theme)
                : ChartPicture.Draw(answer.Question.Plan(series, answer.Then, locale), caption, picture.Size, picture.Theme),
            http.RequestAborted);
        http.Response.ContentType = "image/png";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static Citation CitationOf(HttpContext http, Answer answer) => SeriesWords.Citation(
        answer.Series,
        answer.Series.Query.AsOf ?? (answer.Version is { } version ? DateOnly.FromDateTime(version.At) : null as DateOnly?),
        PageOf(http, answer), answer.Locale);

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
        Series Series, Series? Then, ExplorerQuestion Question, Holding Holding, Dataset Dataset, Codebook Codebook,
        Locale Locale)
    {
        public DataVersion? Version => Dataset.Catalogue.Version;
    }
}
