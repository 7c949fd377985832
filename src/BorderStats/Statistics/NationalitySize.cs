namespace BorderStats.Statistics;

/// <summary>
/// How large a nationality is in one area and year, for choosing which ones to name: its current figures, each
/// weighed by the months that it covers. Kept with the days between which those figures are current. Of a point of entry
/// all nationalities together are kept too.
/// </summary>
public sealed record NationalitySize(
    string Indicator, string Area, string Nationality, int Year, DateOnly CurrentFrom, DateOnly CurrentUntil, long Size);
