using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>A total as a table prints it, beside the sum of the parts that the same table prints.</summary>
/// <param name="Name">Which total, such as "América × Cancún".</param>
/// <param name="Parts">How many parts were added.</param>
/// <param name="MissingParts">How many of them have no figure, so that the sum is a lower bound.</param>
public sealed record SumCheck(string Place, Bilingual Name, long Printed, long Sum, int Parts, int MissingParts)
{
    public long Difference => Printed - Sum;

    /// <summary>Whether the parts can be the total: equal, or not above it where some are missing.</summary>
    public bool Holds => MissingParts == 0 ? Difference == 0 : Difference >= 0;
}
