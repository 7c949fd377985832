using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Passports;

/// <summary>
/// How a figure came to be, in words: the note of a computed figure, beside those that the sources print.
/// </summary>
public static class FigureWords
{
    /// <summary>The source's own note, or how the figure was made; empty for a plain printed figure.</summary>
    public static string Note(this Figure figure, Locale locale) => figure.Origin switch
    {
        FigureOrigin.Printed => figure.Print?.Note ?? "",
        FigureOrigin.None => locale.Say("ningún boletín la publica", "no bulletin prints it"),
        _ => Made(figure, locale) + AtLeast(figure, locale),
    };

    private static string Made(Figure figure, Locale locale) => figure.Origin switch
    {
        FigureOrigin.SumOfMonths => locale.Say(
            $"suma de {figure.Parts} cifras mensuales", $"sum of {figure.Parts} monthly figures"),
        FigureOrigin.SumOfNationalities =>
            locale.Say("suma de todas las nacionalidades de la lista", "sum of all nationalities of the list"),
        FigureOrigin.SumOfAreas => locale.Say("suma de todas las áreas de la lista", "sum of all areas of the list"),
        FigureOrigin.SumOfOffices => locale.Say($"suma de {figure.Parts} oficinas", $"sum of {figure.Parts} offices"),
        FigureOrigin.SumOfPoints => locale.Say(
            $"suma de {figure.Parts} puntos de internación", $"sum of {figure.Parts} points of entry"),
        FigureOrigin.SumOfIndicators => locale.Say("suma de sus tipos", "sum of its types"),
        FigureOrigin.Rest => locale.Say("total menos lo que se enumera", "total less what is listed"),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Origin, "Not a computed figure."),
    };

    private static string AtLeast(Figure figure, Locale locale) => (figure.IsAtLeast, figure.MissingParts) switch
    {
        (false, _) => "",
        (_, 0) => locale.Say("; al menos, la lista puede dejar algo fuera", "; at least, the list may leave something out"),
        _ => locale.Say($"; al menos, {figure.MissingParts} de {figure.Parts} sin dato",
            $"; at least, {figure.MissingParts} of {figure.Parts} without data"),
    };
}
