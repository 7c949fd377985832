namespace BorderStats.Statistics;

/// <summary>
/// How much of one indicator a bulletin prints of one area, all nationalities together counted, or of one nationality
/// in all areas. Written with the bulletin's figures, so that what exists can be told without reading them.
/// </summary>
/// <param name="By">Whether <paramref name="Code"/> is that of an area or of a nationality.</param>
/// <param name="LastKnownYear">The latest year with a value, or null where all figures are missing.</param>
/// <param name="Figures">How many figures, missing ones counted.</param>
/// <param name="Monthly">How many of them are of a single month.</param>
public sealed record BulletinCoverage(
    int BulletinNumber, string Indicator, BreakdownDimension By, string Code,
    int FirstYear, int LastYear, int? LastKnownYear, int Figures, int Monthly);
