using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>What was made of a cell with content.</summary>
public enum CellRole
{
    Figure,
    Zero,

    /// <summary>A mark in the place of a figure, such as "S/D": kept as a figure without value.</summary>
    Missing,
    Total,
    Part,

    /// <summary>A name or a key: of the table, of a column, of a row.</summary>
    Header,
    Note,
    Ignored,
    Problem,
}

/// <summary>How one cell was read.</summary>
/// <param name="Rule">The rule that decided, in words.</param>
public sealed record CellReading(string Place, int Line, int Column, string Text, CellRole Role, Bilingual Rule);
