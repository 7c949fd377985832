namespace BorderStats.Statistics;

/// <summary>
/// What a list that is declared complete adds up to over one span of months. Written when the bulletin is published,
/// since what it prints never changes.
/// </summary>
/// <param name="Sum">Of the parts that have a value.</param>
/// <param name="Parts">How many parts are listed for the span.</param>
/// <param name="Missing">The codes of the parts without a value, with commas between them.</param>
/// <param name="Status">The reservations of all parts together.</param>
/// <param name="PartsOfYear">How many areas or nationalities the list names in the year, in whichever months.</param>
public sealed record ListSum(
    int BulletinNumber, string Indicator, BreakdownDimension By, int Year, int FirstMonth, int LastMonth,
    long Sum, int Parts, string Missing, ObservationStatus Status, int PartsOfYear);
