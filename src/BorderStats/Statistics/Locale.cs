using System.Globalization;

namespace BorderStats.Statistics;

/// <summary>How words, numbers and months are written for a reader: Spanish as in Mexico, or English.</summary>
public sealed record Locale
{
    public static readonly Locale Spanish = new(Language.Spanish, "es", CultureInfo.GetCultureInfo("es-MX"));
    public static readonly Locale English = new(Language.English, "en", CultureInfo.GetCultureInfo("en-US"));

    private static readonly string[] SpanishMonths =
        ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

    private static readonly string[] EnglishMonths =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private Locale(Language language, string code, CultureInfo culture) =>
        (Language, Code, Culture) = (language, code, culture);

    public Language Language { get; }

    /// <summary>The first segment of every address: "es" or "en".</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    public Locale Other => Language is Language.Spanish ? English : Spanish;

    public static Locale? Of(string? code) => code switch { "es" => Spanish, "en" => English, _ => null };

    public string Say(string spanish, string english) => Language is Language.Spanish ? spanish : english;

    public string Say(Bilingual wording) => wording.In(Language);

    public string Number(long value) => value.ToString("N0", Culture).Replace('-', '−');

    /// <summary>A percentage or an index with one decimal; <paramref name="plus"/> puts a plus before a rise.</summary>
    public string OneDecimal(double value, bool plus = false)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        var sign = rounded < 0 ? "−" : plus && rounded > 0 ? "+" : "";
        return sign + Math.Abs(rounded).ToString("N1", Culture);
    }

    public string Percent(double value, bool plus = false) => OneDecimal(value, plus) + Say(" %", "%");

    /// <summary>The short name of a month, 1 to 12.</summary>
    public string Month(int month) => (Language is Language.Spanish ? SpanishMonths : EnglishMonths)[month - 1];

    public string Months(MonthSpan span) =>
        span.Count == 1 ? Month(span.First) : $"{Month(span.First)}–{Month(span.Last)}";

    /// <summary>A day, month or year as exact as it is known.</summary>
    public string Date(PublicationDate date) => date.Precision switch
    {
        DatePrecision.Year => date.Text,
        DatePrecision.Month => $"{Month(date.LastDay.Month)} {date.LastDay.Year}",
        _ => Day(date.LastDay),
    };

    public string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day.Month)} {day.Year}");
}
