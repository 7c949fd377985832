namespace BorderStats.Statistics;

/// <summary>
/// Several nationalities together, as tables print them above their parts: a continent, a region, all foreigners. A
/// figure of a group is kept as printed; it is no part of any sum.
/// </summary>
/// <param name="Code">The United Nations' number of a region (M49), or XFO for all foreigners.</param>
/// <param name="Parent">The group that it lies in, or empty.</param>
public sealed record NationalityGroup(string Code, Bilingual Name, string Parent, string Source);
