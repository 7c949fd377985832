using BorderStats.Queries.Prints;

namespace BorderStats.Web.Wording;

/// <summary>One figure in large print with what it is beneath.</summary>
/// <param name="IsWords">Words in place of a number, such as the reason why none is computed.</param>
public sealed record KpiCard(string Value, string Label, bool IsWords = false)
{
    /// <summary>
    /// The figures that the card sets side by side, as a share and its whole or the years of which one is the highest.
    /// They are of the same months, or the card says in words why it compares nothing.
    /// </summary>
    public IReadOnlyList<Figure> Compared { get; init; } = [];

    /// <summary>The signs of the figure, which the card explains.</summary>
    public IReadOnlyList<FigureMark> Marks { get; init; } = [];
}
