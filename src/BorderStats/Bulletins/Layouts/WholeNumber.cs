using System.Globalization;
using System.Text.RegularExpressions;

namespace BorderStats.Bulletins.Layouts;

/// <summary>A count as printed: digits, perhaps in groups of three.</summary>
internal static partial class WholeNumber
{
    // Beyond this a double, and so a cell of a workbook, no longer holds every whole number.
    private const double Largest = 9_007_199_254_740_992;

    public static long? Parse(string text)
    {
        var digits = text.Trim();
        if (digits.Length is 0 or > 24)
            return null;
        if (!digits.All(char.IsAsciiDigit))
            digits = Grouped().IsMatch(digits) ? string.Concat(digits.Where(char.IsAsciiDigit)) : "";
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public static long? Of(double number) =>
        number is >= 0 and < Largest && Math.Floor(number) == number ? (long)number : null;

    // A comma, an apostrophe or a kind of space between thousands; never a point, which may stand before decimals.
    [GeneratedRegex(@"^\d{1,3}(,\d{3})+$|^\d{1,3}([ \u00A0\u202F\u2009]\d{3})+$|^\d{1,3}(['’]\d{3})+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
