using BorderStats.Statistics;

namespace BorderStats.Queries.Search;

/// <summary>
/// A word as it is looked for: without accents, number and gender; one wrong letter in a longer one is forgiven.
/// </summary>
/// <param name="Plain">As it was typed, without accents and capitals.</param>
/// <param name="Stem">The same without the ending, so that "hondureñas" finds "hondureño" and "cards" finds
/// "card".</param>
internal readonly record struct SearchWord(string Plain, string Stem)
{
    /// <summary>
    /// Shorter words are looked for as they are, and up to the next length as they are but for their ending.
    /// </summary>
    private const int Long = 5, LongEnoughToMistype = 6;

    private static readonly HashSet<string> Fillers =
    [
        .. "de del la las el los y e o en a al por con un una que se su".Split(' '),
        .. "of the and in on to at for by an or".Split(' '),
    ];

    /// <summary>The words of a text that say something; of a text that says nothing else, all.</summary>
    public static SearchWord[] Of(string text)
    {
        string[] words = PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] telling = [.. words.Where(w => !Fillers.Contains(w))];
        return [.. (telling.Length > 0 ? telling : words).Select(w => new SearchWord(w, StemOf(w)))];
    }

    public bool IsNumber => Plain.All(char.IsAsciiDigit);

    /// <summary>How well this typed word stands for a word of a name: 1 for the very word, 0 for another one.</summary>
    /// <param name="unfinished">The last word of what is being typed may be the beginning of a longer one.</param>
    public double Fit(SearchWord name, bool unfinished) => this switch
    {
        _ when Plain == name.Plain => 1,
        _ when IsNumber => unfinished && Plain.Length > 1 && Begins(name) ? 0.7 : 0,
        _ when Stem == name.Stem => 0.95,
        _ when unfinished && Plain.Length > 1 && Begins(name) => 0.8,
        _ when Plain.Length >= LongEnoughToMistype && name.Plain.Length >= LongEnoughToMistype
            && (IsOneOff(Plain, name.Plain) || IsOneOff(Stem, name.Stem)) => 0.7,
        _ => 0,
    };

    private bool Begins(SearchWord name) => name.Plain.StartsWith(Plain, StringComparison.Ordinal);

    private static string StemOf(string word)
    {
        if (word.Length < Long)
            return word;
        var end = word.Length;
        if (word[end - 1] == 's')
            end--;
        if (end >= Long - 1 && word[end - 1] is 'a' or 'e' or 'o')
            end--;
        return word[..end];
    }

    /// <summary>Whether one letter is wrong, missing or too much, or two beside each other are exchanged.</summary>
    private static bool IsOneOff(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
            return false;
        var (start, shorter) = (0, Math.Min(one.Length, other.Length));
        while (start < shorter && one[start] == other[start])
            start++;
        // What is typed wrong is seldom the first letter, and "cubanos" is not "urbanos".
        if (start == 0)
            return false;
        var a = one.AsSpan(start);
        var b = other.AsSpan(start);
        if (a.Length != b.Length)
            return a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
        return a.Length == 0 || a[1..].SequenceEqual(b[1..])
            || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
    }
}
