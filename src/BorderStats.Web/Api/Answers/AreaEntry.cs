using System.Globalization;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Dónde se contó.", "Where it was counted.")]
internal sealed record AreaEntry(
    [property: Says("ISO 3166-2 para un estado; una oficina o un punto añade su nombre tras un punto.",
        "ISO 3166-2 for a state; an office or a point adds its name behind a dot.")] string Code,
    [property: Says("Su nombre.", "Its name.")] BothLanguages Name,
    [property: Says("country, state, office, point-of-entry o region.", "country, state, office, point-of-entry or region.")]
        string Kind,
    [property: Says("De qué es parte.", "What it is a part of.")] string? Parent,
    [property: Says("La clave del INEGI.", "The code of Mexico’s statistical institute (INEGI).")] string? Inegi,
    [property: Says("Si está en la frontera sur.", "Whether it lies on the southern border.")] bool SouthernBorder,
    [property: Says("Lo que solo tiene un punto de internación.", "What only a point of entry has.")] PointEntry? Point,
    [property: Says("Qué imprimen de ella los boletines.", "What bulletins print of it.")]
        IReadOnlyList<PrintedYears> Printed)
{
    public static AreaEntry Of(AreaHolding holding) => Of(holding.Area, null, holding.Shares);

    public static AreaEntry Of(PointHolding holding) =>
        Of(holding.Point.Area, PointEntry.Of(holding.Point), holding.Shares);

    /// <summary>As parameters and answers have it.</summary>
    public static string Word(AreaKind kind) =>
        kind is AreaKind.PointOfEntry ? "point-of-entry" : kind.ToString().ToLower(CultureInfo.InvariantCulture);

    private static AreaEntry Of(Area area, PointEntry? point, IReadOnlyList<IndicatorShare> shares) => new(
        area.Code, BothLanguages.Of(area.Name), Word(area.Kind), Listing.OrNull(area.Parent), Listing.OrNull(area.Inegi),
        area.IsSouthernBorder, point, PrintedYears.Of(shares));
}

[Says("Un aeropuerto, cruce o puerto; lo que no se sabe queda vacío.",
    "An airport, land crossing or port; what is not known is left empty.")]
internal sealed record PointEntry(
    [property: Says("air, land o sea.", "air, land or sea.")] string Mode,
    [property: Says("El país con el que hace frontera un cruce terrestre.",
        "The country on whose border a land crossing lies.")] string? Border,
    [property: Says("Grados norte, WGS 84.", "Degrees north, WGS 84.")] double? Latitude,
    [property: Says("Grados este, WGS 84.", "Degrees east, WGS 84.")] double? Longitude,
    [property: Says("La clave municipal del INEGI.", "The municipality’s code of INEGI.")] string? Municipality,
    [property: Says("El código UN/LOCODE.", "The UN/LOCODE.")] string? UnLocode,
    [property: Says("El código IATA de un aeropuerto.", "The IATA code of an airport.")] string? Iata,
    [property: Says("Desde cuándo, tan exacto como se sabe.", "Since when, as exact as known.")] string? Opened,
    [property: Says("Hasta cuándo, tan exacto como se sabe.", "Until when, as exact as known.")] string? Closed,
    [property: Says("De dónde se sabe.", "Where this is known from.")] BothLanguages Source)
{
    public static PointEntry Of(PointOfEntry point) => new(
        point.Mode.ToString().ToLowerInvariant(), BorderOf(point.Border), point.Latitude, point.Longitude,
        Listing.OrNull(point.Municipality), Listing.OrNull(point.UnLocode), Listing.OrNull(point.Iata),
        point.Opened?.Text, point.Closed?.Text, BothLanguages.Of(point.Source));

    private static string? BorderOf(LandBorder border) => border switch
    {
        LandBorder.Guatemala => "guatemala",
        LandBorder.Belize => "belize",
        LandBorder.UnitedStates => "united-states",
        _ => null,
    };
}
