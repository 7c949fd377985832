namespace BorderStats.Statistics;

/// <summary>
/// Several nationalities together, as tables print them above their parts: a continent, a region, all foreigners. A
/// figure of a group is kept as printed and held against the sum of its members; it is no part of any sum.
/// </summary>
/// <param name="Code">The United Nations' number of a region (M49), or XFO for all foreigners.</param>
/// <param name="Parent">The group that it lies in, or empty.</param>
public sealed record NationalityGroup(string Code, Bilingual Name, string Parent, string Source)
{
    public const string Foreigners = "XFO";

    /// <summary>
    /// Whether a code is that of a group: a number, or that of all foreigners. Told by the code alone, so that what is
    /// kept with the figures depends on nothing but them.
    /// </summary>
    public static bool IsCode(string nationality) => nationality is Foreigners or [>= '0' and <= '9', ..];
}
