namespace BorderStats.Statistics;

/// <summary>A table that agencies print again and again: how it is known and what it counts.</summary>
/// <param name="Number">Its number in the bulletin, such as "3.1.1", or a name for a table without number.</param>
/// <param name="Wordings">Words of its title or of its column names; all words of one wording must be there.</param>
/// <param name="Indicator">What it counts.</param>
/// <param name="Area">Where it was counted when no axis says so, or empty for Mexico.</param>
/// <param name="Keep">
/// For a table that splits a figure by more than this field knows: the values of a column under which a row is the
/// figure itself. Every other row is a part of something else.
/// </param>
public sealed record KnownTable(
    string Number, IReadOnlyList<string> Wordings, string Indicator, string Area,
    IReadOnlyList<(string Column, IReadOnlyList<string> Values)> Keep);
