namespace BorderStats.Statistics;

public enum AreaKind
{
    Country,
    State,

    /// <summary>An office of an agency inside a state.</summary>
    Office,

    /// <summary>An airport, land crossing or port inside a state, where travellers are let in.</summary>
    PointOfEntry,

    /// <summary>A stretch that is no state, such as the southwest border of the United States.</summary>
    Region,
}

/// <summary>Where it was counted.</summary>
/// <param name="Code">ISO 3166-2 for a state, the same with a name behind a dot for an office inside it.</param>
/// <param name="Inegi">The two-digit code of Mexico's statistical institute, or empty.</param>
/// <param name="Parent">The code of the area that this one is a part of, or empty.</param>
public sealed record Area(
    string Code, string Inegi, Bilingual Name, AreaKind Kind, string Parent, bool IsSouthernBorder)
{
    public const string Mexico = "MX";
}

/// <summary>
/// Of which nationality: ISO 3166-1 alpha-3, or one of the codes for all, others, stateless and not specified.
/// </summary>
/// <param name="Group">The smallest group that it lies in, or empty: Mexicans, who are no foreigners, and those of whom
/// no one can tell.</param>
public sealed record Nationality(string Code, string Numeric, Bilingual Name, string Group = "")
{
    public const string All = "ALL", Others = "OTH", Mexican = "MEX";
}
