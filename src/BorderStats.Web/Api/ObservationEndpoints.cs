using BorderStats.Exports;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Web.Api.Answers;
using BorderStats.Web.Api.Documents;
using BorderStats.Web.Culture;
using BorderStats.Web.Downloads;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderStats.Web.Api;

/// <summary>The figures themselves, print by print and page by page.</summary>
internal static class ObservationEndpoints
{
    public static void MapObservations(this IEndpointRouteBuilder api) =>
        api.MapReading("/observations", AnswerAsync, new("listObservations",
                new("Las cifras", "The figures"),
                new("Cada cifra como la imprimió un boletín, nunca sumada ni calculada, en el orden de indicador, entidad, "
                        + "nacionalidad y tiempo. Se leen por páginas: «next» y la cabecera «Link» llevan a la siguiente, hasta "
                        + "que no hay más. Cada página es de una sola versión de las cifras; lo que se publica entre dos páginas "
                        + "no repite ni salta ninguna cifra que ya estaba.",
                    "Every figure as a bulletin printed it, never summed or computed, in the order of indicator, area, "
                        + "nationality and time. They are read page by page: “next” and the header “Link” lead to the next one "
                        + "until there is none. Each page is of one version of the figures; what is published between two pages "
                        + "neither repeats nor skips a figure that was there."),
                "/api/v1/observations?indicators=regional-visitor-cards&areas=MX-TAB&from=2014&to=2018",
                PageParameters.All)
        { OtherFormats = [SdmxFormat.MediaType] });

    private static async Task<Results<Ok<ObservationPage>, EmptyHttpResult, ProblemHttpResult>> AnswerAsync(
        HttpContext http, Datasets datasets, Locale locale, CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        var (question, problems) = PageParameters.Read(http.Request.Query, dataset);
        if (question is null)
            return ProblemAnswer.Of(problems, locale);

        // Read before anything is sent, at most one page: what the database refuses is still told, and what follows is known.
        List<DatedPrint> prints = [];
        await foreach (var print in (question.Query with { Limit = question.Limit + 1 }).RunAsync(dataset, cancel))
            prints.Add(print);
        var next = prints.Count > question.Limit ? Next(http, prints[question.Limit - 1].Print) : null;
        if (next is not null)
        {
            prints.RemoveAt(question.Limit);
            http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        if (!question.IsSdmx)
            return TypedResults.Ok(new ObservationPage(
                dataset.Catalogue.Version?.At, dataset.Day is { } day ? AskedDay.Text(day) : null, prints.Count,
                prints.Select(ObservationEntry.Of), next));
        http.Response.ContentType = SdmxFormat.ContentType;
        await using var output = FileHeaders.Text(http.Response, bom: false);
        await SdmxCsv.WriteAsync(output, prints, question.Query.AllPrints, dataset.Codebook, cancel);
        return TypedResults.Empty;
    }

    /// <summary>The same question, letter by letter, behind the last figure of this page.</summary>
    private static string Next(HttpContext http, Print last)
    {
        const string Begin = PageParameters.Cursor + "=";
        var asked = (http.Request.QueryString.Value ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !p.StartsWith(Begin, StringComparison.OrdinalIgnoreCase));
        return $"{PageAddress.Of(http).Origin}{http.Request.Path}?"
            + string.Join('&', asked.Append(Begin + ObservationCursor.Of(ObservationKey.Of(last))));
    }
}
