using BorderStats.Exports;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Web.Api.Answers;

[Says("Un total impreso junto a la suma de sus partes.", "A printed total beside the sum of its parts.")]
internal sealed record CheckEntry(
    [property: Says("El indicador.", "The indicator.")] string Indicator,
    [property: Says("Qué son las partes: area, nationality o point.", "What the parts are: area, nationality or point.")]
        string By,
    [property: Says("De dónde es el total.", "Whose total it is, by area.")] string Area,
    [property: Says("De qué nacionalidad es el total.", "Whose total it is, by nationality.")] string Nationality,
    [property: Says("El año.", "The year.")] int Year,
    [property: Says("Los meses.", "The months.")] string Months,
    [property: Says("El total impreso.", "The printed total.")] long Printed,
    [property: Says("La suma de las partes.", "The sum of the parts.")] long Sum,
    [property: Says("Lo impreso menos la suma.", "What is printed less the sum.")] long Difference,
    [property: Says("adds up: cuadra; differs: difiere; at least: falta una parte; exceeds the total: falta una y aun así exceden.",
        "adds up, differs, at least (a part is missing) or exceeds the total (a part is missing, and even so they do).")]
        string Outcome,
    [property: Says("Cuántas partes.", "How many parts.")] int Parts,
    [property: Says("Las que no tienen dato.", "Those without data.")] IReadOnlyList<string> MissingParts,
    [property: Says("El boletín que imprime el total.", "The bulletin that prints the total.")] string TotalBulletin,
    [property: Says("El que imprime las partes.", "The one that prints the parts.")] string ListBulletin)
{
    public static CheckEntry Of(TotalCheck check) => new(
        check.Indicator, check.By.Code(), check.Area, check.Nationality, check.Period.Year, check.Period.Months.ToString(),
        check.Printed, check.Sum, check.Difference, check.Outcome.Code(), check.Parts, check.MissingParts,
        check.Total.Bulletin.Id, check.Listed.Id);
}
