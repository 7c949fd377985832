using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Sums;

/// <summary>How a printed total stands beside the sum of its parts.</summary>
public enum CheckOutcome
{
    AddsUp,
    Differs,

    /// <summary>A part has no data: the sum is the least that it can be, and the total is not below it.</summary>
    AtLeast,

    /// <summary>A part has no data, and yet the parts that there are already exceed the printed total.</summary>
    ExceedsTotal,
}

/// <summary>
/// A printed total beside the sum of a list that is declared complete. A difference is shown, never mended.
/// </summary>
/// <param name="Listed">The bulletin that prints the parts; the total may stand in another one.</param>
/// <param name="Parts">How many parts the list has.</param>
/// <param name="MissingParts">The areas, nationalities or points whose part has no data.</param>
public sealed record TotalCheck(
    string Indicator, BreakdownDimension By, Period Period, Print Total, Bulletin Listed,
    long Sum, int Parts, IReadOnlyList<string> MissingParts)
{
    /// <summary>Whose total it is: the country's, or that of one point of entry.</summary>
    public string Area => Total.Area;

    /// <summary>Of all nationalities together, of one over the points of entry, or of a group of them.</summary>
    public string Nationality => Total.Nationality;

    public long Printed => Total.Value
        ?? throw new InvalidOperationException("A total without a value makes no check.");

    /// <summary>Printed less sum.</summary>
    public long Difference => Printed - Sum;

    public CheckOutcome Outcome => (Difference, MissingParts.Count) switch
    {
        (0, 0) => CheckOutcome.AddsUp,
        (_, 0) => CheckOutcome.Differs,
        ( >= 0, _) => CheckOutcome.AtLeast,
        _ => CheckOutcome.ExceedsTotal,
    };

    /// <summary>The total and its parts cannot all be right.</summary>
    public bool IsTrouble => Outcome is CheckOutcome.Differs or CheckOutcome.ExceedsTotal;
}
