using System.Globalization;
using System.Text;

namespace BorderStats.Bulletins.Files;

/// <summary>
/// Prints a number as a spreadsheet does, as far as a table of counts needs it: sections for positive, negative and
/// zero, placeholders with or without groups, decimals, per cent, and texts between them.
/// </summary>
internal static class DisplayFormat
{
    public static string Show(double number, string format)
    {
        var sections = Sections(format);
        var section = number switch
        {
            < 0 when sections.Count > 1 => sections[1],
            0 when sections.Count > 2 => sections[2],
            _ => sections[0],
        };
        var shown = IsGeneral(section)
            ? Plain(number)
            : Shown(number < 0 && sections.Count > 1 ? -number : number, section);
        return shown.Trim();
    }

    /// <summary>A text under its format, which may put a footnote mark behind it.</summary>
    public static string Show(string text, string format)
    {
        var sections = Sections(format);
        var section = sections.Count > 3 ? sections[3] : sections[0];
        if (!section.Contains('@', StringComparison.Ordinal) || section.Trim() == "@")
            return text.Trim();
        return string.Concat(Tokens(section).Select(t => t.Kind is 'x' ? t.Text : t.Text == "@" ? text : "")).Trim();
    }

    private static string Plain(double number) => Math.Abs(number) < 1e15 && Math.Floor(number) == number
        ? number.ToString("F0", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static bool IsGeneral(string section) =>
        section.Trim().Length == 0 || section.Contains("General", StringComparison.OrdinalIgnoreCase)
        || section.Contains('@', StringComparison.Ordinal);

    private static string Shown(double number, string section)
    {
        var tokens = Tokens(section);
        var pattern = string.Concat(tokens.Where(t => t.Kind is 'd').Select(t => t.Text));
        if (pattern.Length == 0)
            return string.Concat(tokens.Select(t => t.Text));
        // Scientific notation and fractions do not occur in tables of counts; such a cell shows what is stored.
        if (pattern.AsSpan().IndexOfAny('E', 'e', '/') >= 0)
            return Plain(number);
        if (tokens.Exists(t => t is { Kind: 'x', Text: "%" }))
            number *= 100;

        var point = pattern.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : Math.Min(10, pattern[point..].Count(c => c is '0' or '#' or '?'));
        var text = Math.Round(Math.Abs(number), decimals, MidpointRounding.AwayFromZero)
            .ToString($"F{decimals}", CultureInfo.InvariantCulture);
        var (whole, fraction) = text.Split('.') is [var w, var f] ? (w, f) : (text, "");
        return (number < 0 ? "-" : "") + Fill(tokens, whole, fraction, pattern);
    }

    /// <summary>
    /// Puts the digits into the placeholders from the right; what is left over goes before the first one.
    /// </summary>
    private static string Fill(List<(char Kind, string Text)> tokens, string whole, string fraction, string pattern)
    {
        var beforePoint = pattern.Split('.')[0];
        var grouped = beforePoint.Contains(',', StringComparison.Ordinal)
            && beforePoint.TrimEnd(',').Contains(',', StringComparison.Ordinal);
        var places = beforePoint.Count(c => c is '0' or '#' or '?');
        whole = whole == "0" && !beforePoint.Contains('0', StringComparison.Ordinal)
            ? ""
            : whole.PadLeft(beforePoint.Count(c => c is '0'), '0');
        StringBuilder shown = new();
        var (place, past) = (0, false);
        foreach (var (kind, text) in tokens)
        {
            if (kind is not 'd')
                shown.Append(text);
            else if (text == ".")
                shown.Append('.').Append(fraction);
            else if (text is not "," && !past)
                shown.Append(Digits(whole, places, ++place, grouped));
            past |= kind is 'd' && text == ".";
        }

        return shown.ToString();
    }

    private static string Digits(string whole, int places, int place, bool grouped)
    {
        // Position from the right: the first placeholder also takes every digit that has no place of its own.
        var right = places - place;
        var from = place == 1 ? 0 : whole.Length - right - 1;
        var to = whole.Length - right;
        if (to <= 0)
            return "";
        StringBuilder digits = new();
        for (var i = Math.Max(0, from); i < to; i++)
        {
            digits.Append(whole[i]);
            if (grouped && whole.Length - i - 1 is > 0 and var left && left % 3 == 0)
                digits.Append(',');
        }

        return digits.ToString();
    }

    /// <summary>The pieces of a section: 'd' a placeholder, 'x' a text to print.</summary>
    private static List<(char Kind, string Text)> Tokens(string section)
    {
        List<(char, string)> tokens = [];
        for (var i = 0; i < section.Length; i++)
        {
            switch (section[i])
            {
                case '"':
                    var end = section.IndexOf('"', i + 1) is >= 0 and var quote ? quote : section.Length;
                    tokens.Add(('x', section[(i + 1)..end]));
                    i = end;
                    break;
                case '\\':
                    tokens.Add(('x', i + 1 < section.Length ? section[++i].ToString() : ""));
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    i = section.IndexOf(']', i) is >= 0 and var close ? close : section.Length;
                    break;
                case '0' or '#' or '?' or '.' or ',' or '@' or 'E' or 'e' or '/':
                    tokens.Add((section[i] == '@' ? '@' : 'd', section[i].ToString()));
                    break;
                default:
                    tokens.Add(('x', section[i].ToString()));
                    break;
            }
        }

        return tokens;
    }

    private static List<string> Sections(string format)
    {
        List<string> sections = [];
        var (start, inQuotes) = (0, false);
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '"')
                inQuotes = !inQuotes;
            else if (format[i] == '\\' && !inQuotes)
                i++;
            else if (format[i] == ';' && !inQuotes)
            {
                sections.Add(format[start..i]);
                start = i + 1;
            }
        }

        sections.Add(start <= format.Length ? format[start..] : "");
        return sections;
    }
}
