using System.Globalization;

namespace BorderStats.Statistics;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
}

/// <summary>
/// The day a bulletin came out, as exact as it is known. A date known by month or year counts from its last day,
/// so that no figure seems to have been known before it was.
/// </summary>
public readonly record struct PublicationDate
{
    private readonly string? _text;

    private PublicationDate(string text, DateOnly lastDay, DatePrecision precision) =>
        (_text, LastDay, Precision) = (text, lastDay, precision);

    /// <summary>ISO 8601 as exact as known: "2020", "2020-01" or "2020-01-24"; empty of a date that no one set.</summary>
    public string Text => _text ?? "";

    public DateOnly LastDay { get; }
    public DatePrecision Precision { get; }

    public static PublicationDate? Parse(string text) => text.Length switch
    {
        4 when Read(text, "yyyy") is { } day => new(text, day.AddYears(1).AddDays(-1), DatePrecision.Year),
        7 when Read(text, "yyyy-MM") is { } day => new(text, day.AddMonths(1).AddDays(-1), DatePrecision.Month),
        10 when Read(text, "yyyy-MM-dd") is { } day => new(text, day, DatePrecision.Day),
        _ => null,
    };

    public override string ToString() => Text;

    private static DateOnly? Read(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= Period.FirstYear and <= Period.LastYear
            ? day
            : null;
}
