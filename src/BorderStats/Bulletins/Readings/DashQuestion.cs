using System.Globalization;
using BorderStats.Bulletins.Files;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// What "-" means in a file whose legend does not say it: asked once, however many cells and sheets have it.
/// </summary>
internal sealed class DashQuestion
{
    private string _first = "", _beside = "";
    private int _count;

    /// <param name="label">What names the row, or empty.</param>
    public void Ask(string place, string label)
    {
        if (_count++ == 0)
            (_first, _beside) = (place, label);
    }

    public IEnumerable<BulletinProblem> Problem => _count == 0 ? [] :
    [
        new(
            Severity.Warning, _first, _beside.Length == 0 ? "-" : $"{_beside}: -",
            new($"una leyenda que diga qué significa «-»; sin ella, {Cells("celda se lee", "celdas se leen")} como "
                + "«no puede existir»",
                $"a legend that says what \"-\" means; without one, {Cells("cell is", "cells are")} read as "
                    + "\"cannot exist\""),
            new("Diga una vez si en todo el archivo significa cero, sin dato o que no puede existir: con --dash zero, "
                + "missing o cannot-exist, o en «Ficha y diseño».",
                "Say once whether in the whole file it means zero, no data or that it cannot exist: with --dash zero, "
                    + "missing or cannot-exist, or under \"Details and layout\".")),
    ];

    private string Cells(string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{_count} {(_count == 1 ? one : many)}");
}
