using BorderStats.Queries.Holdings;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Lo que se cuenta, y lo que hay de ello.", "What is counted, and what there is of it.")]
internal sealed record IndicatorEntry(
    [property: Says("Su nombre en las direcciones.", "Its name in addresses.")] string Id,
    [property: Says("Su nombre.", "Its name.")] BothLanguages Name,
    [property: Says("Qué es una unidad de lo contado. No se suman unidades distintas.",
        "What one of the counted is. Different units are never added.")] BothLanguages Unit,
    [property: Says("Qué se cuenta y qué no.", "What is counted and what is not.")] BothLanguages Definition,
    [property: Says("La dependencia que lo publica.", "The agency that publishes it.")] string Agency,
    [property: Says("Qué doce meses son un año: calendar, de enero a diciembre; us-fiscal, de octubre del año anterior a "
        + "septiembre. Los meses se cuentan desde el primero de ellos.",
        "Which twelve months are a year: calendar, January to December; us-fiscal, October of the year before to "
        + "September. Months are counted from the first of them.")] string YearBasis,
    [property: Says("Los indicadores cuya suma es, si ningún cuadro lo imprime.",
        "The indicators that it is the sum of, where no table prints it.")] IReadOnlyList<string> SumOf,
    [property: Says("El primer año con cifras.", "The first year with figures.")] int? FirstYear,
    [property: Says("El último año con cifras.", "The last year with figures.")] int? LastYear,
    [property: Says("Si hay cifras de un solo mes.", "Whether there are figures of single months.")] bool HasMonths,
    [property: Says("Cuántas cifras impresas hay de él.", "How many printed figures there are of it.")] long Figures,
    [property: Says("Las entidades de las que se puede preguntar.", "The areas that can be asked for.")]
        IReadOnlyList<string> Areas,
    [property: Says("Los puntos de internación con cifras.", "The points of entry with figures.")]
        IReadOnlyList<string> Points,
    [property: Says("Las nacionalidades con cifras; ALL son todas juntas.",
        "The nationalities with figures; ALL is all of them together.")] IReadOnlyList<string> Nationalities,
    [property: Says("Dónde cambió la forma o la definición.", "Where the form or the definition changed.")]
        IReadOnlyList<SeriesBreakEntry> SeriesBreaks)
{
    /// <param name="holding">What there is of it, or null where no bulletin prints it.</param>
    public static IndicatorEntry Of(Indicator indicator, Holding? holding, Codebook codebook) => new(
        indicator.Id, BothLanguages.Of(indicator.Name), BothLanguages.Of(indicator.Unit),
        BothLanguages.Of(indicator.Definition), indicator.Agency,
        indicator.Year.Code(), indicator.SumOf,
        holding?.FirstYear, holding?.LastYear, holding?.HasMonths ?? false, holding?.Observations ?? 0,
        [.. (holding?.Areas ?? []).Select(a => a.Code)], [.. (holding?.Points ?? []).Select(p => p.Code)],
        [.. (holding?.Nationalities ?? []).Select(n => n.Code)],
        [.. codebook.Breaks.Where(b => b.Indicator == indicator.Id).Select(SeriesBreakEntry.Of)]);
}

[Says("Las cifras de antes del año y las de desde él no son una serie.",
    "Figures before the year and from it on are not one series.")]
internal sealed record SeriesBreakEntry(
    [property: Says("El primer año de lo nuevo.", "The first year of what is new.")] int Year,
    [property: Says("Lo que se contaba antes.", "What was counted before.")] BothLanguages Before,
    [property: Says("Lo que se cuenta desde entonces.", "What is counted from then on.")] BothLanguages After,
    [property: Says("Qué cambió.", "What changed.")] BothLanguages Note,
    [property: Says("De dónde se sabe.", "Where this is known from.")] string Source)
{
    public static SeriesBreakEntry Of(SeriesBreak it) => new(
        it.Year, BothLanguages.Of(it.Before), BothLanguages.Of(it.After), BothLanguages.Of(it.Note), it.Source);
}
