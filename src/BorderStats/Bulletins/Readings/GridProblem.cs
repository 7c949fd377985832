using System.Globalization;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>What can be wrong in a grid, in words.</summary>
internal static class GridProblem
{
    public static BulletinProblem Dash(BulletinRow row, RowLayout known, int count)
    {
        var first = row.Cells.First(c => c.Text.Trim() is "-" or "–" or "—" or "−");
        return new(
            Severity.Warning, row.Place(first.Column), $"{known.Label}: -",
            new($"una leyenda que diga qué significa «-»; sin ella, {Cells(count, "celda se lee", "celdas se leen")} "
                + "como «no puede existir»",
                $"a legend that says what \"-\" means; without one, {Cells(count, "cell is", "cells are")} read as "
                    + $"\"cannot exist\""),
            new("Si significa cero o que falta el dato, dígalo en el diseño.",
                "If it means zero or no data, say so in the layout."));
    }

    public static BulletinProblem Unheaded(BulletinRow row, BulletinCell cell) => new(
        Severity.Warning, row.Place(cell.Column), cell.Text,
        new("un encabezado sobre la columna; sin él la cifra no se lee",
            "a header over the column; without one the figure is not read"), Kind: ProblemKind.Layout);

    public static BulletinProblem Doubled(BulletinRow row, BulletinCell cell, string first) => new(
        Severity.Error, row.Place(cell.Column), cell.Text,
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

    private static string Cells(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
