using BorderStats.Exports;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Api.Documents;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Indicators;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderStats.Web.Api;

/// <summary>The explorer's question and its answer, as the explorer's own file has it.</summary>
internal static class SeriesEndpoints
{
    private const string Language = "lang";

    private static readonly Bilingual Drawn = new(
        "Solo cambia la gráfica del explorador; esta respuesta es la misma.",
        "Changes the explorer’s chart alone; this answer is the same.");

    private static readonly IReadOnlyList<ApiParameter> Parameters =
    [
        ApiParameter.Path("indicator", new("Su nombre en las direcciones.", "Its name in addresses."), "regional-visitor-cards"),
        new("areas", new("Entidades, con comas; all, todos los estados. Sin él, las usuales: la frontera sur, o México.",
            "Areas, with commas; all is every state. Left out, the usual ones: the southern border, or Mexico."), "MX-CHP,MX-TAB"),
        new("points", new("Con by=point, los puntos; all, todos; southern, los de la frontera sur.",
            "With by=point, the points; all is every one, southern those of the southern border."), "all"),
        new("nationalities", new("Nacionalidades, con comas.", "Nationalities, with commas."), "HND,GTM"),
        new("top", new("Cuántas de las mayores se nombran donde no se nombra ninguna.",
            "How many of the largest are named where none is."), "6") { IsNumber = true },
        new("from", new("El primer año.", "The first year."), "2014") { IsNumber = true },
        new("to", new("El último año.", "The last year."), "2018") { IsNumber = true },
        new("per", new("Por año o por mes.", "Per year or per month."), "month", "year", "month") { Otherwise = "year" },
        new("by", new("Qué es cada línea.", "What each line is."), "nationality", "area", "nationality", "point") { Otherwise = "area" },
        new("measure", new("La cifra, su parte del total, su cambio o su índice.", "The figure, its share of the total, its change or its index."),
            "share", "value", "share", "change", "index") { Otherwise = "value" },
        new("breaks", new("cross: cambio e índice también a través de una ruptura de la serie.",
            "cross: change and index across a series break too."), "cross", "cross"),
        ApiParameter.AsOf,
        new("view", Drawn, "table", "line", "bars", "stacked", "heat", "map", "small", "table") { Otherwise = "line" },
        new("year", Drawn, "2014") { IsNumber = true },
        new("axis", Drawn, "own", "common", "own") { Otherwise = "common" },
        new("scale", Drawn, "log", "linear", "log") { Otherwise = "linear" },
        new("compare", Drawn, "2021-07-04") { IsDay = true },
        new("events", Drawn, "0", "0", "1") { Otherwise = "1" },
        new("sort", Drawn, "name"),
        new(Language, new("El idioma de los nombres y las notas.", "The language of names and notes."), "en", "es", "en")
        {
            Otherwise = "es",
        },
    ];

    public static void MapSeries(this IEndpointRouteBuilder api) =>
        api.MapReading("/series/{indicator}", AnswerAsync, new("getSeries",
                new("La pregunta del explorador", "The explorer’s question"),
                new("Un indicador a lo largo del tiempo, con las sumas, medidas, verificaciones, rupturas y medidas de política que "
                        + "muestra el explorador: los mismos parámetros y la misma respuesta que su archivo .json.",
                    "One indicator through time, with the sums, measures, checks, breaks and policy events that the explorer shows: "
                        + "the same parameters and the same answer as its .json file."),
                "/api/v1/series/regional-visitor-cards?areas=MX-CHP,MX-TAB&from=2014&to=2018&lang=en",
                Parameters))
            .Produces<SeriesDocument>(contentType: "application/json");

    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> AnswerAsync(
        HttpContext http, string indicator, Datasets datasets, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        if (codebook.Indicator(indicator) is not { } known || dataset.Catalogue.HoldingOf(known) is not { } holding)
            return ApiProblem.NotFound("indicator", indicator, dataset.Catalogue.Holdings.Select(h => h.Indicator.Id), locale);

        ParameterReader reader = new(http.Request.Query);
        var language = reader.Choice(Language, ("es", Locale.Spanish), ("en", Locale.English));
        var (question, problems) = ExplorerParameters.Read(http.Request.Query, holding);
        if (question is null || reader.Problems.Count > 0)
            return ProblemAnswer.Of([.. problems, .. reader.Problems], locale);

        (question, var series) = await FirstLook.AskAsync(
            question, ExplorerParameters.IsBare(http.Request.Query), dataset, cancel);
        http.Response.ContentType = "application/json; charset=utf-8";
        await SeriesJson.WriteAsync(http.Response.Body, series, codebook, language, cancel);
        return TypedResults.Empty;
    }
}
