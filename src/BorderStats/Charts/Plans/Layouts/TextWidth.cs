namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// How wide a text will be, estimated by kinds of letters. The reader's font is not known here, so the estimate is that
/// of a wide one (DejaVu Sans): text may then be narrower than its place, not wider.
/// </summary>
internal static class TextWidth
{
    private const double BoldFactor = 1.12;

    // Nearly every letter is one of these, and a page measures hundreds of texts.
    private static readonly double[] Known = [.. Enumerable.Range(0, 256).Select(letter => Em((char)letter))];

    public static double Of(string text, double size, bool bold = false)
    {
        var ems = 0.0;
        foreach (var letter in text)
            ems += letter < Known.Length ? Known[letter] : Em(letter);
        return ems * size * (bold ? BoldFactor : 1);
    }

    /// <summary>The text, or as much of its beginning as fits, with an ellipsis.</summary>
    public static string Shorten(string text, double width, double size, bool bold = false)
    {
        if (Of(text, size, bold) <= width)
            return text;
        var length = text.Length - 1;
        while (length > 1 && Of(text[..length] + "…", size, bold) > width)
            length--;
        return text[..length].TrimEnd() + "…";
    }

    /// <summary>Lines no wider than they may be, broken between words.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        List<string> lines = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Of(lines[^1] + " " + word, size) <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines.Count > 0 ? lines : [""];
    }

    private static double Em(char letter) => letter switch
    {
        'i' or 'l' or 'j' or 'I' or 'í' or '\'' or '|' => 0.3,
        ' ' or '.' or ',' or ':' or ';' or '\u00a0' => 0.32,
        'f' or 't' or 'r' or '(' or ')' or '-' => 0.41,
        'm' or 'w' or 'M' or 'W' or '%' or '…' => 0.98,
        '−' or '+' or '≥' or '▾' => 0.84,
        >= '0' and <= '9' => 0.637,
        _ => char.IsUpper(letter) ? 0.7 : 0.61,
    };
}
