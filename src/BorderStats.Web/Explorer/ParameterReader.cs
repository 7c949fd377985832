using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>
/// Reads the parameters of one address, and notes each that cannot be read. An empty one counts as left out.
/// </summary>
internal sealed class ParameterReader(IQueryCollection query)
{
    private const int MostNamed = 10;

    private readonly List<ParameterProblem> _problems = [];

    public IReadOnlyList<ParameterProblem> Problems => _problems;

    public void Note(string name, string found, string spanish, string english) =>
        _problems.Add(new(name, found, new(spanish, english)));

    public string? One(string name)
    {
        var values = query[name];
        if (values.Count > 1)
            Note(name, string.Join(" & ", values.ToArray()), "el parámetro una sola vez", "the parameter only once");
        return values.Count == 1 && !string.IsNullOrWhiteSpace(values[0]) ? values[0]!.Trim() : null;
    }

    public T Choice<T>(string name, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (One(name) is not { } found)
            return choices[0].Value;
        foreach (var (word, value) in choices)
        {
            if (word == found)
                return value;
        }

        List<string> words = [];
        foreach (var (word, _) in choices)
        {
            // Nothing is allowed too, as a form sends it, and goes without saying.
            if (word.Length > 0)
                words.Add(word);
        }

        Note(name, found, $"uno de: {string.Join(", ", words)}", $"one of: {string.Join(", ", words)}");
        return choices[0].Value;
    }

    /// <summary>A form sends a hidden "0" before the box's own "1", so the last word counts.</summary>
    public bool Flag(string name, bool otherwise)
    {
        string[] values = [.. query[name].OfType<string>().Where(v => v.Length > 0)];
        if (values is [] or ["0"] or ["1"] or ["0", "1"])
            return values.Length == 0 ? otherwise : values[^1] == "1";
        Note(name, string.Join(" & ", values), "0 o 1", "0 or 1");
        return otherwise;
    }

    public int? Whole(string name, int least, int most)
    {
        if (One(name) is not { } found)
            return null;
        if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        Note(name, found, $"un número entero de {least} a {most}", $"a whole number from {least} to {most}");
        return null;
    }

    public int? Year(string name, int first, int last)
    {
        if (One(name) is not { } found)
            return null;
        if (found.Length == 4 && int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= first && year <= last)
            return year;
        Note(name, found, $"un año de {first} a {last}", $"a year from {first} to {last}");
        return null;
    }

    public DateOnly? Day(string name)
    {
        if (One(name) is not { } found)
            return null;
        if (DateOnly.TryParseExact(found, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= Period.FirstYear and <= Period.LastYear)
            return day;
        Note(name, found, "una fecha que exista, como 2021-07-04", "a date that exists, such as 2021-07-04");
        return null;
    }

    /// <summary>
    /// Codes with commas between them or one a parameter, as forms send them; in the order of the list known.
    /// </summary>
    /// <param name="words">Words that stand for several codes each, such as "all".</param>
    public IReadOnlyList<string> Codes(
        string name, IReadOnlyList<string> known, params IReadOnlyList<(string Word, IReadOnlyList<string> Codes)> words)
    {
        var asked = Asked(name);
        foreach (var (word, codes) in words)
        {
            if (asked.Remove(word))
                asked.UnionWith(codes);
        }

        var list = string.Join(", ", words.Select(w => w.Word).Concat(known));
        // Each is answered with the whole list.
        foreach (var code in asked.Where(a => !known.Contains(a)).Take(MostNamed))
            Note(name, code, $"los códigos que tiene este indicador: {list}",
                $"the codes that this indicator has: {list}");
        return [.. known.Where(asked.Contains)];
    }

    /// <summary>Those of a list that has figures, whichever indicator; in its order.</summary>
    /// <param name="list">Where it stands with the names.</param>
    public IReadOnlyList<string> ListedCodes(string name, IReadOnlyList<string> known, string list)
    {
        var (asked, all) = (Asked(name), string.Join(", ", known));
        foreach (var code in asked.Where(a => !known.Contains(a)).Take(MostNamed))
            Note(name, code, $"los códigos de {list} que tienen cifras: {all}", $"the codes of {list} that have figures: {all}");
        return [.. known.Where(asked.Contains)];
    }

    private HashSet<string> Asked(string name) => [.. query[name].OfType<string>()
        .SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
