using BorderStats.Queries.Holdings;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using BorderStats.Web.Api.Answers;
using BorderStats.Web.Api.Documents;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BorderStats.Web.Api;

/// <summary>What can be asked for: indicators, areas, nationalities.</summary>
internal static class CatalogueEndpoints
{
    private static readonly ApiParameter Kind = new(
        "kind", new("Solo las de un tipo.", "Only those of one kind."), "state",
        [.. Enum.GetValues<AreaKind>().Select(AreaEntry.Word)]);

    public static void MapCatalogue(this IEndpointRouteBuilder api)
    {
        api.MapReading("/indicators", IndicatorsAsync, new("listIndicators",
            new("Los indicadores", "The indicators"),
            new("Qué se cuenta, con su unidad y su definición, y qué años, entidades y nacionalidades hay de cada uno.",
                "What is counted, with its unit and definition, and which years, areas and nationalities there are of each."),
            "/api/v1/indicators"));
        api.MapReading("/indicators/{indicator}", IndicatorAsync, new("getIndicator",
            new("Un indicador", "One indicator"), new("Lo mismo, de uno.", "The same of one."),
            "/api/v1/indicators/regional-visitor-cards",
            ApiParameter.Path("indicator", new("Su nombre en las direcciones.", "Its name in addresses."),
                "regional-visitor-cards")));
        api.MapReading("/areas", AreasAsync, new("listAreas",
            new("Las entidades y los puntos de internación", "The areas and points of entry"),
            new("El país, los estados, sus oficinas, otros tramos y los puntos de internación, también aquellos de los que "
                    + "no hay cifras.",
                "The country, its states, their offices, other stretches and the points of entry, those too of which there "
                    + "are no figures."),
            "/api/v1/areas?kind=state", Kind));
        api.MapReading("/areas/{area}", AreaAsync, new("getArea",
            new("Una entidad o un punto", "One area or point"), new("Lo mismo, de una.", "The same of one."),
            "/api/v1/areas/MX-CHP",
            ApiParameter.Path("area", new("Su código.", "Its code."), "MX-CHP")));
        api.MapReading("/nationalities", NationalitiesAsync, new("listNationalities",
            new("Las nacionalidades", "The nationalities"),
            new("Todos los códigos que puede llevar una cifra, también los grupos y aquellos de los que no hay cifras.",
                "Every code that a figure may carry, groups too, and those of which there are no figures."),
            "/api/v1/nationalities"));
        api.MapReading("/nationalities/{nationality}", NationalityAsync, new("getNationality",
            new("Una nacionalidad", "One nationality"), new("Lo mismo, de una.", "The same of one."),
            "/api/v1/nationalities/HND",
            ApiParameter.Path("nationality", new("Su código.", "Its code."), "HND")));
    }

    private static async Task<Ok<Listing<IndicatorEntry>>> IndicatorsAsync(
        Datasets datasets, Codebook codebook, CancellationToken cancel)
    {
        var catalogue = (await datasets.OpenAsync(cancel)).Catalogue;
        return TypedResults.Ok(Listing.Of(
            catalogue, codebook.Indicators.Select(i => IndicatorEntry.Of(i, catalogue.HoldingOf(i), codebook))));
    }

    private static async Task<Results<Ok<IndicatorEntry>, ProblemHttpResult>> IndicatorAsync(
        string indicator, Datasets datasets, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        if (codebook.Indicator(indicator) is not { } known)
            return ApiProblem.NotFound("indicator", indicator, codebook.Indicators.Select(i => i.Id), locale);
        var catalogue = (await datasets.OpenAsync(cancel)).Catalogue;
        return TypedResults.Ok(IndicatorEntry.Of(known, catalogue.HoldingOf(known), codebook));
    }

    private static async Task<Results<Ok<Listing<AreaEntry>>, ProblemHttpResult>> AreasAsync(
        HttpContext http, Datasets datasets, Locale locale, CancellationToken cancel)
    {
        ParameterReader reader = new(http.Request.Query);
        var kind = reader.Choice(
            Kind.Name, [("", (AreaKind?)null), .. Enum.GetValues<AreaKind>().Select(k => (AreaEntry.Word(k), (AreaKind?)k))]);
        if (reader.Problems.Count > 0)
            return ProblemAnswer.Of(reader.Problems, locale);
        var catalogue = (await datasets.OpenAsync(cancel)).Catalogue;
        return TypedResults.Ok(Listing.Of(catalogue, [
            .. catalogue.Areas.Where(a => kind is null || a.Area.Kind == kind).Select(AreaEntry.Of),
            .. catalogue.Points.Where(p => kind is null || p.Point.Area.Kind == kind).Select(AreaEntry.Of)]));
    }

    private static async Task<Results<Ok<AreaEntry>, ProblemHttpResult>> AreaAsync(
        string area, Datasets datasets, Locale locale, CancellationToken cancel)
    {
        var catalogue = (await datasets.OpenAsync(cancel)).Catalogue;
        return catalogue.Areas.FirstOrDefault(a => a.Area.Code == area) is { } holding
            ? TypedResults.Ok(AreaEntry.Of(holding))
            : catalogue.Points.FirstOrDefault(p => p.Point.Code == area) is { } point
                ? TypedResults.Ok(AreaEntry.Of(point))
                : ApiProblem.NotFound("area", area, ApiAddress.Root + "/areas", locale);
    }

    private static async Task<Ok<Listing<NationalityEntry>>> NationalitiesAsync(
        Datasets datasets, Codebook codebook, CancellationToken cancel)
    {
        var catalogue = (await datasets.OpenAsync(cancel)).Catalogue;
        return TypedResults.Ok(Listing.Of(
            catalogue, codebook.Nationalities.Select(n => n.Code).Concat(codebook.Groups.Select(g => g.Code))
                .Select(codebook.Nationality).OfType<Nationality>().Select(n => Of(n, catalogue, codebook))));
    }

    private static async Task<Results<Ok<NationalityEntry>, ProblemHttpResult>> NationalityAsync(
        string nationality, Datasets datasets, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        if (codebook.Nationality(nationality) is not { } known)
            return ApiProblem.NotFound("nationality", nationality, ApiAddress.Root + "/nationalities", locale);
        return TypedResults.Ok(Of(known, (await datasets.OpenAsync(cancel)).Catalogue, codebook));
    }

    private static NationalityEntry Of(Nationality nationality, Catalogue catalogue, Codebook codebook) =>
        NationalityEntry.Of(
            nationality, catalogue.Nationalities.FirstOrDefault(h => h.Nationality.Code == nationality.Code), codebook);
}
