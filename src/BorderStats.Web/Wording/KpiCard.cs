namespace BorderStats.Web.Wording;

/// <summary>One figure in large print with what it is beneath.</summary>
/// <param name="IsWords">Words in place of a number, such as the reason why none is computed.</param>
public sealed record KpiCard(string Value, string Label, bool IsWords = false);
