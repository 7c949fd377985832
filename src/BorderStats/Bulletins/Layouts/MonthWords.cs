using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Months as tables print them: long and short, in Spanish and English, alone or from one to another.
/// </summary>
internal static class MonthWords
{
    private static readonly Dictionary<string, int> Months = Names();

    /// <summary>The month that a text names, or null. A number alone is no month.</summary>
    public static int? Month(string text) =>
        Months.TryGetValue(Spelling.Plain(Spelling.WithoutFootnote(text)), out var month) ? month : null;

    /// <summary>"03-03", "mar", "enero-mayo", "ene a may".</summary>
    public static MonthSpan? Span(string text)
    {
        var trimmed = text.Trim();
        if (MonthSpan.Parse(trimmed) is { } span)
            return span;
        if (Month(trimmed) is { } month)
            return MonthSpan.Of(month);
        var words = Spelling.Plain(Spelling.WithoutFootnote(trimmed)).Split(' ');
        return words.Length is 2 or 3 && (words.Length == 2 || words[1] is "a" or "to" or "al")
            && Months.TryGetValue(words[0], out var first)
            && Months.TryGetValue(words[^1], out var last) && first <= last
                ? new(first, last)
                : null;
    }

    /// <summary>
    /// The span or the single month that a title speaks of: "enero-diciembre de 2025", "al cierre de mayo".
    /// </summary>
    public static MonthSpan? In(string title)
    {
        var words = Spelling.Plain(title).Split(' ');
        int[] found = [.. words.Select((w, i) => Months.TryGetValue(w, out var m) && IsMonthHere(words, i) ? m : 0)];
        var first = Array.FindIndex(found, m => m > 0);
        if (first < 0)
            return null;
        var last = Array.FindIndex(found, first + 1, m => m > 0);
        if (last > 0 && last - first <= 2 && found[first] <= found[last])
            return new(found[first], found[last]);
        // "Al cierre de mayo" counts from January on.
        return first >= 2 && words[first - 2] is "cierre" or "close"
            ? new(1, found[first])
            : MonthSpan.Of(found[first]);
    }

    // "Mar" is also the sea and "may" a verb: a short name counts only beside another month or a year.
    private static bool IsMonthHere(string[] words, int at) => words[at].Length > 3
        || Near(words, at - 1) || Near(words, at + 1)
        || (at + 2 < words.Length && words[at + 1] is "a" or "de" && Near(words, at + 2));

    private static bool Near(string[] words, int at) => at >= 0 && at < words.Length
        && (Months.ContainsKey(words[at]) || (words[at].Length == 4 && words[at].All(char.IsAsciiDigit)));

    private static Dictionary<string, int> Names()
    {
        Dictionary<string, int> names = new(StringComparer.Ordinal) { ["setiembre"] = 9, ["sept"] = 9, ["set"] = 9 };
        foreach (var culture in (CultureInfo[])[
            CultureInfo.GetCultureInfo("es-MX"), CultureInfo.GetCultureInfo("en-US")])
        {
            for (var month = 1; month <= 12; month++)
            {
                var name = Spelling.Plain(culture.DateTimeFormat.GetMonthName(month));
                names.TryAdd(name, month);
                names.TryAdd(name[..3], month);
            }
        }

        return names;
    }
}
