using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>What should stand in a cell, in the words of the problems.</summary>
internal static class Expected
{
    public static readonly Bilingual WholeNumber = new("un número entero o nada", "a whole number or nothing");

    public static readonly Bilingual NoErrorValue = new(
        "un número entero; esto es un valor de error de la hoja de cálculo",
        "a whole number; this is an error value of the spreadsheet");

    public static readonly Bilingual Year = new("un año de cuatro cifras", "a year of four digits");

    public static readonly Bilingual Months = new(
        "el primer y el último mes, como 01-12, o el nombre de un mes",
        "the first and the last month, such as 01-12, or the name of a month");

    public static readonly Bilingual Status = new(
        $"un estado: {ObservationStatusCodes.Known}", $"a status: {ObservationStatusCodes.Known}");

    public static readonly Bilingual AgreeingStatus = new(
        "un estado que concuerde con el valor", "a status that agrees with the value");

    public static readonly Bilingual Settle = new(
        "Diga a qué código corresponde este nombre; la respuesta se guarda como alias.",
        "Say which code this name stands for; the answer is kept as an alias.");

    public static Bilingual Name(Dimension dimension) => dimension switch
    {
        Dimension.Indicator => new("un indicador del catálogo", "an indicator of the codelist"),
        Dimension.Area => new("un área del catálogo", "an area of the codelist"),
        Dimension.Point => new("un punto de internación del catálogo", "a point of entry of the codelist"),
        _ => new("una nacionalidad del catálogo", "a nationality of the codelist"),
    };
}
