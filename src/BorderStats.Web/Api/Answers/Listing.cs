using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Una redacción en los dos idiomas, para que la respuesta sea la misma para todos.",
    "A wording in both languages, so that an answer is the same for every reader.")]
internal sealed record BothLanguages(
    [property: Says("En español.", "In Spanish.")] string Es,
    [property: Says("En inglés.", "In English.")] string En)
{
    public static BothLanguages Of(Bilingual wording) => new(wording.Spanish, wording.English);
}

[Says("Todo lo que hay de una clase.", "Everything that there is of a sort.")]
internal sealed record Listing<T>(
    [property: Says("Cuándo cambiaron las cifras por última vez, en tiempo universal.",
        "When the figures last changed, in universal time.")] DateTime? Updated,
    [property: Says("Cuántos hay.", "How many there are.")] int Count,
    [property: Says("Todos ellos.", "All of them.")] IReadOnlyList<T> Data);

[Says("Cuántas cifras impresas hay de un indicador, y de qué años.",
    "How many printed figures there are of one indicator, and of which years.")]
internal sealed record PrintedYears(
    [property: Says("El indicador.", "The indicator.")] string Indicator,
    [property: Says("El primer año.", "The first year.")] int FirstYear,
    [property: Says("El último año.", "The last year.")] int LastYear,
    [property: Says("Cuántas cifras impresas, también las que dicen que no hay dato.",
        "How many printed figures, those too that say that there is no data.")] int Figures)
{
    public static IReadOnlyList<PrintedYears> Of(IReadOnlyList<IndicatorShare> shares) =>
        [.. shares.Select(s => new PrintedYears(s.Indicator.Id, s.FirstYear, s.LastYear, s.Figures))];
}

internal static class Listing
{
    public static Listing<T> Of<T>(Catalogue catalogue, IEnumerable<T> entries)
    {
        T[] data = [.. entries];
        return new(catalogue.Version?.At, data.Length, data);
    }

    /// <summary>Nothing where a text says nothing.</summary>
    public static string? OrNull(string text) => text.Length == 0 ? null : text;
}
