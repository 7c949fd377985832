namespace BorderStats.Bulletins.Layouts;

/// <summary>What a row of a table is.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Label">What names the row, as printed.</param>
/// <param name="Code">What the label names; empty when no list knows it, or for a sum that has no
/// code, such as a continent.</param>
/// <param name="Depth">How deep the row stands among the sums: a sum adds up the figures below it down
/// to the next row as high.</param>
public sealed record RowLayout(int Line, string Label, LineRole Role, string Code = "", int Depth = 0);
