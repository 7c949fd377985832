using System.Globalization;
using System.Text.RegularExpressions;
using BorderStats.Statistics;

namespace BorderStats.Queries.Quotes;

/// <summary>
/// Reads the numbers of a sentence as Spanish and English write them: "70,302", "70.302", "70 mil 302", "1.2 millones",
/// "more than 70 thousand". Years, days and percentages are none.
/// </summary>
internal static partial class QuotedNumbers
{
    private const int Thousand = 1_000, Million = 1_000_000, MostDigits = 12;

    public static IReadOnlyList<QuotedNumber> Of(string sentence) =>
        [.. Numbers().Matches(sentence).Select(m => Read(m, sentence)).OfType<QuotedNumber>()];

    /// <summary>The years that a sentence names, with the place where each stands.</summary>
    public static IReadOnlyList<(int Year, int Start)> YearsOf(string sentence) =>
    [
        .. Numbers().Matches(sentence).Where(IsYear)
            .Select(m => (int.Parse(m.Value, CultureInfo.InvariantCulture), m.Index)),
    ];

    private static QuotedNumber? Read(Match match, string sentence)
    {
        var (before, after) = (sentence[..match.Index], sentence[(match.Index + match.Length)..]);
        if (IsYear(match) || match.Length > 3 * MostDigits || NotCounted().IsMatch(after) || Day().IsMatch(before))
            return null;
        var (value, unit) = Value(match);
        if (value is null)
            return null;
        var round = Math.Max(unit, match.Groups["unit"].Success ? 1 : Round(value.Value));
        var (low, high) = Around(value.Value, round, before);
        return new(match.Index, match.Value, value.Value, low, high);
    }

    /// <summary>What it may stand for, by the words before it.</summary>
    private static (long Low, long High) Around(long value, long round, string before) => before switch
    {
        _ when More().IsMatch(before) => (value, value + Math.Max(round, Zeros(value))),
        _ when Nearly().IsMatch(before) => (value - Math.Max(round, Zeros(value)) + 1, value + 1),
        _ when About().IsMatch(before) => Within(value, Math.Max(round, value / 50)),
        _ when round > 1 => (value - (round / 2), value + ((round + 1) / 2)),
        _ => (value, value + 1),
    };

    private static (long Low, long High) Within(long value, long range) => (value - range, value + range + 1);

    /// <summary>The value, and the unit of its last digit where words or decimals say it.</summary>
    private static (long? Value, long Unit) Value(Match match)
    {
        if (!match.Groups["unit"].Success)
            return (Whole(match.Groups["first"].Value), 1);
        var (value, unit) = Scaled(match.Groups["first"].Value, UnitOf(match.Groups["unit"].Value));
        if (match.Groups["thousands"] is { Success: true } thousands)
            (value, unit) = (value + Whole(thousands.Value) * Thousand, Thousand);
        if (match.Groups["rest"] is { Success: true } rest)
            (value, unit) = (value + Whole(rest.Value), 1);
        return (value, unit);
    }

    private static (long? Value, long Unit) Scaled(string digits, long unit)
    {
        // "1.2 million", "1,2 millones": a decimal; "1,234 thousand" are as many thousands.
        var parts = digits.Split('.', ',');
        if (parts.Length != 2 || (unit == Thousand && parts[1].Length == 3))
            return (Whole(digits) * unit, unit);
        var written = $"{parts[0]}.{parts[1]}";
        if (!decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return (null, 1);
        return ((long)(number * unit), Math.Max(1, (long)(unit / Math.Pow(10, parts[1].Length))));
    }

    private static long? Whole(string digits)
    {
        var plain = string.Concat(digits.Where(char.IsAsciiDigit));
        return plain.Length is > 0 and <= MostDigits ? long.Parse(plain, CultureInfo.InvariantCulture) : null;
    }

    private static long UnitOf(string word) => PlainText.Of(word) is "mil" or "thousand" or "k" ? Thousand : Million;

    /// <summary>A number with two zeros or more at its end may be a rounded one.</summary>
    private static long Round(long value) => Zeros(value) is var zeros and >= 100 && value > zeros / 10 ? zeros : 1;

    private static long Zeros(long value)
    {
        var zeros = 1L;
        while (value > 0 && value % (zeros * 10) == 0)
            zeros *= 10;
        return zeros;
    }

    private static bool IsYear(Match match) => match.Value.Length == 4 && match.Value.All(char.IsAsciiDigit)
        && int.Parse(match.Value, CultureInfo.InvariantCulture) is >= Period.FirstYear and <= Period.LastYear;

    // Digits in groups of three, or plain ones, perhaps with a decimal; then a word for thousands or millions, and what
    // is left over: "1 millón 208 mil 530".
    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<first>\d{1,3}(?:[.,\u00a0\u202f ’']\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
        + @"(?:\s*(?<unit>millones|mill[oó]n|millions?|mil|thousand|k|m)(?!\p{L})"
        + @"(?:\s+(?:(?<thousands>\d{1,3})\s*(?:mil|thousand)(?!\p{L}))?"
        + @"(?:\s*(?<rest>\d{1,3})(?![\d.,]*\d|\s*(?:mil|thousand)))?)?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^\s*(?:%|por ciento|per\s?cent|puntos|°|h\b|(?:st|nd|rd|th)\b"
        + @"|(?:de\s+)?(?:ene|feb|mar|abr|apr|may|jun|jul|ago|aug|sep|oct|nov|dic|dec)[a-z]*\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotCounted();

    [GeneratedRegex(
        @"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|d[ií]a)\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"(?:m[aá]s de|al menos|por lo menos|arriba de|more than|over|at least|above)\s+(?:las?|los|the)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex(@"(?:casi|cerca de|nearly|almost|close to)\s+(?:las?|los|the)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nearly();

    [GeneratedRegex(
        @"(?:un[oa]s|alrededor de|aproximadamente|about|around|some|roughly|approximately)\s+(?:las?|los|the)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();
}
