using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Search;

/// <summary>What sort of thing can be found, in the order in which equally good ones are shown.</summary>
public enum SearchKind
{
    Indicator,
    Area,
    Nationality,
    Point,
    Year,
    Event,
    Bulletin,
}

/// <summary>Something that has a page or a place on one, with all the wordings under which it is found.</summary>
public sealed record SearchEntry
{
    internal SearchEntry(SearchKind kind, string code, Bilingual name, IEnumerable<string> others)
    {
        (Kind, Code, Name) = (kind, code, name);
        Wordings = [.. new[] { name.Spanish, name.English }.Concat(others).Select(SearchWord.Of)
            .Where(words => words.Length > 0).DistinctBy(words => string.Join(' ', words.Select(w => w.Plain)))];
    }

    public SearchKind Kind { get; }

    public string Code { get; }

    public Bilingual Name { get; }

    internal IReadOnlyList<SearchWord[]> Wordings { get; }
}

/// <summary>An entry that was found.</summary>
/// <param name="Score">How well, between 0 and 1.</param>
/// <param name="IsNamed">Whether the question has every word of one of its wordings.</param>
/// <param name="Used">Which words of the question speak of it, a bit each.</param>
public sealed record SearchHit(SearchEntry Entry, double Score, bool IsNamed, int Used);
