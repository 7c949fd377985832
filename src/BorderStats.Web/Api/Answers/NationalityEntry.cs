using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("De qué nacionalidad, o de qué grupo de ellas.", "Of which nationality, or of which group of them.")]
internal sealed record NationalityEntry(
    [property: Says("ISO 3166-1 alfa-3, o ALL (todas), OTH (otras) y los demás casos; de un grupo, su número M49 o XFO.",
        "ISO 3166-1 alpha-3, or ALL, OTH (others) and the other cases; of a group, its M49 number or XFO.")] string Code,
    [property: Says("ISO 3166-1 numérico.", "ISO 3166-1 numeric.")] string? Numeric,
    [property: Says("Su nombre.", "Its name.")] BothLanguages Name,
    [property: Says("El grupo más chico en que está.", "The smallest group that it lies in.")] string? Group,
    [property: Says("Si es un grupo: se imprime junto a sus miembros y no se suma con ellos.",
        "Whether it is a group: it is printed beside its members and never added to them.")] bool IsGroup,
    [property: Says("Qué imprimen de ella los boletines; de ALL y de los grupos no se cuenta.",
        "What bulletins print of it; of ALL and of groups it is not counted.")] IReadOnlyList<PrintedYears>? Printed)
{
    public static NationalityEntry Of(Nationality nationality, NationalityHolding? holding, Codebook codebook) => new(
        nationality.Code, Listing.OrNull(nationality.Numeric), BothLanguages.Of(nationality.Name),
        Listing.OrNull(nationality.Group), codebook.IsGroup(nationality.Code),
        nationality.Code == Nationality.All || codebook.IsGroup(nationality.Code)
            ? null
            : PrintedYears.Of(holding?.Shares ?? []));
}
