using BorderStats.Queries.Holdings;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Web.Api.Answers;
using BorderStats.Web.Api.Documents;
using BorderStats.Web.Explorer;
using BorderStats.Web.Pages.Bulletins;
using BorderStats.Web.Pages.Checks;
using BorderStats.Web.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderStats.Web.Api;

/// <summary>What the figures rest on: bulletins, events, checks.</summary>
internal static class SourceEndpoints
{
    private static readonly ApiParameter Indicator = new(
        "indicator", new("Solo de un indicador.", "Only of one indicator."), "regional-visitor-cards");

    private static readonly ApiParameter Kind = new(
        "kind", new("Solo los de un tipo.", "Only those of one kind."), "official", [.. KindWords.All.Select(k => k.Word)]);

    private static readonly ApiParameter Show = new(
        "show", new("Todas, o solo las que no cuadran.", "All, or only those that do not add up."), "trouble", "all", "trouble");

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapReading("/bulletins", BulletinsAsync, new("listBulletins",
            new("Los boletines", "The bulletins"),
            new("Todo documento publicado del que viene una cifra, el más reciente primero.",
                "Every published document that a figure comes from, the latest first."),
            "/api/v1/bulletins?kind=official", Kind, Indicator, ApiParameter.AsOf));
        api.MapReading("/bulletins/{bulletin}", BulletinAsync, new("getBulletin",
            new("Un boletín", "One bulletin"), new("Lo mismo, de uno.", "The same of one."),
            "/api/v1/bulletins/ramos-garcia-2020",
            ApiParameter.Path("bulletin", new("Su nombre en las direcciones.", "Its name in addresses."), "ramos-garcia-2020")));
        api.MapReading("/events", EventsAsync, new("listEvents",
            new("Las medidas de política", "The policy measures"),
            new("Con fecha, en su orden.", "Dated, in their order."), "/api/v1/events?indicator=apprehensions", Indicator));
        api.MapReading("/checks", ChecksAsync, new("listChecks",
            new("Los totales verificados", "The totals checked"),
            new("Cada total impreso junto a la suma de sus partes, donde su lista está declarada completa; primero los que no "
                    + "cuadran. La diferencia se muestra y no se corrige.",
                "Every printed total beside the sum of its parts, where its list is declared complete; those that do not add "
                    + "up come first. The difference is shown, never mended."),
            "/api/v1/checks?show=trouble", Show, Indicator, ApiParameter.AsOf));
    }

    private static async Task<Results<Ok<Listing<BulletinEntry>>, ProblemHttpResult>> BulletinsAsync(
        HttpContext http, Datasets datasets, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        var (choice, problems) = BulletinChoice.Read(http.Request.Query, codebook);
        if (problems.Count > 0)
            return ProblemAnswer.Of(problems, locale);
        var dataset = await datasets.OpenAsync(cancel);
        return TypedResults.Ok(Listing.Of(
            dataset.Catalogue, dataset.Bulletins.Where(choice.Keeps).Select(BulletinEntry.Of)));
    }

    private static async Task<Results<Ok<BulletinEntry>, ProblemHttpResult>> BulletinAsync(
        string bulletin, Datasets datasets, Locale locale, CancellationToken cancel) =>
        (await datasets.OpenAsync(cancel)).Catalogue.BulletinOf(bulletin) is { } summary
            ? TypedResults.Ok(BulletinEntry.Of(summary))
            : ApiProblem.NotFound("bulletin", bulletin, ApiAddress.Root + "/bulletins", locale);

    private static async Task<Results<Ok<Listing<EventEntry>>, ProblemHttpResult>> EventsAsync(
        HttpContext http, Datasets datasets, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        ParameterReader reader = new(http.Request.Query);
        var indicator = reader.Choice("indicator", [("", ""), .. codebook.Indicators.Select(i => (i.Id, i.Id))]);
        if (reader.Problems.Count > 0)
            return ProblemAnswer.Of(reader.Problems, locale);
        var catalogue = (await datasets.OpenAsync(cancel)).Catalogue;
        return TypedResults.Ok(Listing.Of(
            catalogue, codebook.Events.Where(e => indicator.Length == 0 || e.Indicators.Contains(indicator))
                .OrderBy(e => e.From.LastDay).ThenBy(e => e.Id, StringComparer.Ordinal).Select(EventEntry.Of)));
    }

    private static async Task<Results<Ok<Listing<CheckEntry>>, ProblemHttpResult>> ChecksAsync(
        HttpContext http, Datasets datasets, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        var (choice, problems) = CheckChoice.Read(http.Request.Query, codebook);
        if (problems.Count > 0)
            return ProblemAnswer.Of(problems, locale);
        var dataset = await datasets.OpenAsync(cancel);
        return TypedResults.Ok(Listing.Of(dataset.Catalogue, choice.Of(dataset.Checks).Select(CheckEntry.Of)));
    }
}
