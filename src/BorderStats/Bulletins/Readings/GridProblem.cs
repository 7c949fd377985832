using System.Globalization;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>What can be wrong in a grid, in words.</summary>
internal static class GridProblem
{
    public static readonly Bilingual SayColumn = new(
        "Diga en la hoja del borrador qué nombra la columna.", "Say in the draft's sheet what the column names.");

    public static BulletinProblem Unheaded(BulletinRow row, BulletinCell cell) => new(
        Severity.Warning, row.Place(cell.Column), cell.Text,
        new("un encabezado sobre la columna; sin él la cifra no se lee",
            "a header over the column; without one the figure is not read"),
        SayColumn, ProblemKind.Layout);

    public static BulletinProblem Doubled(string place, string printed, string first) => new(
        Severity.Error, place, printed,
        new($"una sola vez cada cifra; ya está en {first}", $"each figure once; it already stands at {first}"),
        Kind: ProblemKind.Doubled);

    public static BulletinProblem Sum(SumCheck check) => new(
        Severity.Warning, check.Place, check.Printed.ToString(CultureInfo.InvariantCulture),
        new($"la suma de sus {check.Parts} partes, "
            + $"{Locale.Spanish.Number(check.Sum)}{(check.MissingParts > 0 ? " o más" : "")} ({check.Name.Spanish})",
            $"the sum of its {check.Parts} parts, "
                + $"{Locale.English.Number(check.Sum)}{(check.MissingParts > 0 ? " or more" : "")} "
                + $"({check.Name.English})"),
        new("Se guarda como está impreso; la diferencia se muestra.",
            "It is kept as printed; the difference is shown."), ProblemKind.Total);
}
