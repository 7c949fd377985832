using System.Globalization;
using System.Text.RegularExpressions;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Years as tables print them.</summary>
internal static partial class YearWords
{
    /// <summary>The year that a text is, such as "2019", "2019 P" or "FY 2019 (FYTD)"; null where it is none.</summary>
    public static int? Of(string text) =>
        Alone().Match(text.Trim()) is { Success: true } match ? Whole(match.Groups[1].Value) : null;

    /// <summary>The last year that a title or a file name speaks of.</summary>
    public static int? In(string title) =>
        Within().Matches(title) is { Count: > 0 } found ? Whole(found[^1].Value) : null;

    private static int? Whole(string digits) =>
        int.Parse(digits, NumberStyles.None,
            CultureInfo.InvariantCulture) is >= Period.FirstYear and <= Period.LastYear and var year ? year : null;

    [GeneratedRegex(@"^(?:FY\s*)?(\d{4})(?:\s*\(?(?:FYTD|[pPeE][/\.]?|\d{1,2}/?)\)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Within();
}
