namespace BorderStats.Statistics;

/// <summary>How often a series has a figure: the codes A and M of the SDMX list CL_FREQ.</summary>
public enum Frequency
{
    /// <summary>A year, or the part of it that is out.</summary>
    Year,
    Month,
}

/// <summary>The one-letter codes in which a frequency is stored.</summary>
public static class FrequencyCodes
{
    public static string Code(this Frequency frequency) => frequency is Frequency.Month ? "M" : "A";

    public static Frequency Parse(string code) => code switch
    {
        "A" => Frequency.Year,
        "M" => Frequency.Month,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A frequency is A or M."),
    };
}
