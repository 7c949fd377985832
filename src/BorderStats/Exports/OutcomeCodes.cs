using BorderStats.Queries.Sums;

namespace BorderStats.Exports;

/// <summary>How a check came out, in the words of every file.</summary>
public static class OutcomeCodes
{
    public static string Code(this CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.AddsUp => "adds up",
        CheckOutcome.Differs => "differs",
        CheckOutcome.AtLeast => "at least",
        _ => "exceeds the total",
    };
}
