namespace BorderStats.Statistics;

/// <summary>Along which dimension a total is split.</summary>
public enum BreakdownDimension
{
    Area,
    Nationality,

    /// <summary>The points of entry.</summary>
    Point,
}

public static class BreakdownDimensions
{
    /// <summary>As addresses, files and the shipped lists name it.</summary>
    public static string Code(this BreakdownDimension by) => by switch
    {
        BreakdownDimension.Area => "area",
        BreakdownDimension.Nationality => "nationality",
        BreakdownDimension.Point => "point",
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "No such dimension."),
    };
}

/// <summary>
/// A bulletin's list that is declared complete: whatever it does not name, it does not count. Only such a list is
/// held against a printed total; every other list names only the largest. A table of nationalities by points of entry
/// can be complete along either, both or neither.
/// </summary>
/// <param name="Months">The span that the list covers, or null where it is printed month by month.</param>
/// <param name="TotalBulletin">The bulletin that prints the total to hold the sum against,
/// or null where none does.</param>
public sealed record Breakdown(
    string Bulletin, string Indicator, BreakdownDimension By, int FromYear, int ToYear, MonthSpan? Months,
    string? TotalBulletin, string Note)
{
    public bool IsMonthly => Months is null;

    public bool Covers(int year) => year >= FromYear && year <= ToYear;
}
