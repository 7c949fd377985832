namespace BorderStats.Statistics;

/// <summary>
/// What a list that is declared complete adds up to over one span of months, or one row or column of a table of
/// nationalities by points of entry. Written when the bulletin is published, since what it prints never changes.
/// </summary>
/// <param name="By">Along which dimension it was added up.</param>
/// <param name="Area">The area whose total this is.</param>
/// <param name="Nationality">The nationality whose total this is.</param>
/// <param name="Sum">Of the parts that have a value.</param>
/// <param name="Parts">How many parts are listed for the span.</param>
/// <param name="Missing">The codes of the parts without a value, with commas between them.</param>
/// <param name="Status">The reservations of all parts together.</param>
/// <param name="PartsOfYear">How many areas, nationalities or points the list names in the year, in whichever months.</param>
public sealed record ListSum(
    int BulletinNumber, string Indicator, BreakdownDimension By, string Area, string Nationality, int Year,
    int FirstMonth, int LastMonth, long Sum, int Parts, string Missing, ObservationStatus Status, int PartsOfYear);
