namespace BorderStats.Statistics;

/// <summary>Which twelve months an agency calls a year.</summary>
public enum YearBasis
{
    Calendar,

    /// <summary>October of the year before to September, as the United States count.</summary>
    UsFiscal,
}

public static class YearBases
{
    /// <summary>As codelists and files name it.</summary>
    public static string Code(this YearBasis basis) => basis is YearBasis.UsFiscal ? "us-fiscal" : "calendar";
}

/// <summary>What is counted.</summary>
/// <param name="Unit">What one is: cards, events, persons. Figures of different units are never added.</param>
/// <param name="SumOf">The indicators whose figures make this one, for one that no table prints; else empty.</param>
public sealed record Indicator(
    string Id, Bilingual Name, Bilingual Unit, Bilingual Definition, string Agency, YearBasis Year,
    IReadOnlyList<string> SumOf)
{
    /// <summary>The indicators whose printed figures answer for this one: its parts, or itself.</summary>
    public IReadOnlyList<string> Printed => SumOf.Count == 0 ? [Id] : SumOf;
}

/// <summary>
/// A change of form or definition: figures before <paramref name="Year"/> and from it on are not one series.
/// </summary>
public sealed record SeriesBreak(
    string Indicator, int Year, Bilingual Before, Bilingual After, Bilingual Note, string Source)
{
    /// <summary>Whether a comparison of two years steps over the break.</summary>
    public bool LiesBetween(int earlier, int later) => earlier < Year && Year <= later;
}
