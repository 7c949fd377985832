namespace BorderStats.Bulletins.Layouts;

/// <summary>What a column is.</summary>
/// <param name="Column">Counted from 0.</param>
/// <param name="Header">What stands over it, the rows of a two-row header joined by " / ".</param>
/// <param name="Dimension">Of a label: what it names. Of figures: what the header names.</param>
/// <param name="Code">What the header names: an area, a nationality, a year, months such as "03-03", a
/// point of entry; else empty.</param>
/// <param name="PartOf">For a part: the column of the figure that it is a part of.</param>
public sealed record ColumnLayout(
    int Column, string Header, LineRole Role, Dimension Dimension, string Code = "", int? PartOf = null);
