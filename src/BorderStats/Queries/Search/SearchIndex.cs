using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Queries.Search;

/// <summary>
/// Everything that can be found at one data version: made of the codelists and of the summaries of what exists, never
/// of the figures.
/// </summary>
public sealed class SearchIndex
{
    private static readonly string[] PointWords =
        ["aeropuerto de", "aeropuerto", "aeródromo de", "airport", "aerodrome"];

    private readonly SearchEntry[] _entries;
    private readonly Codebook _codebook;

    private SearchIndex(Codebook codebook, IReadOnlyList<Holding> holdings, IReadOnlyList<BulletinSummary> bulletins)
    {
        _codebook = codebook;
        // All of them together have no page: every figure that names none is theirs.
        var nationalities = holdings.SelectMany(h => h.Nationalities).Select(n => n.Code).Where(n => n != Nationality.All).ToHashSet();
        _entries =
        [
            .. holdings.Select(h => h.Indicator).Select(i => Entry(SearchKind.Indicator, i.Id, i.Name, "indicator")),
            .. codebook.Areas.Select(a => Entry(SearchKind.Area, a.Code, a.Name, "area")),
            .. codebook.Nationalities.Where(n => nationalities.Contains(n.Code))
                .Select(n => Entry(SearchKind.Nationality, n.Code, n.Name, "nationality")),
            .. codebook.Points.Where(p => !p.IsRest).Select(Point),
            .. Years(holdings).Select(y => new SearchEntry(SearchKind.Year, $"{y}", Bilingual.Same($"{y}"), [])),
            .. codebook.Events.Select(e => new SearchEntry(SearchKind.Event, e.Id, e.Title, [])),
            .. bulletins.Select(b => new SearchEntry(
                SearchKind.Bulletin, b.Bulletin.Id, Bilingual.Same(b.Bulletin.Title),
                [$"{b.Bulletin.Publisher} {b.Bulletin.Published}"])),
        ];
    }

    /// <summary>Everything that can be found, in no order that says anything.</summary>
    public static IReadOnlyList<SearchEntry> EntriesOf(Catalogue catalogue) => Of(catalogue)._entries;

    internal static SearchIndex Of(Catalogue catalogue) =>
        catalogue.Once(c => new SearchIndex(c.Codebook, c.Holdings, c.Bulletins));

    /// <summary>The entries that a question speaks of, the best first.</summary>
    /// <param name="unfinished">Whether the last word may be the beginning of a longer one.</param>
    internal IReadOnlyList<SearchHit> Find(SearchWord[] words, bool unfinished = true) => words.Length == 0
        ? []
        :
        [
            .. _entries.Select(e => Hit(e, words, unfinished)).OfType<SearchHit>()
                .OrderByDescending(h => h.Score).ThenBy(h => h.Entry.Kind)
                .ThenBy(h => h.Entry.Name.Spanish.Length).ThenBy(h => h.Entry.Code, StringComparer.Ordinal),
        ];

    private static SearchHit? Hit(SearchEntry entry, SearchWord[] question, bool unfinished)
    {
        SearchHit? best = null;
        foreach (var wording in entry.Wordings)
        {
            var hit = Hit(entry, wording, question, unfinished);
            if (hit is not null && (best is null || (hit.IsNamed, hit.Score).CompareTo((best.IsNamed, best.Score)) > 0))
                best = hit;
        }

        return best;
    }

    private static SearchHit? Hit(
        SearchEntry entry, SearchWord[] wording, SearchWord[] question, bool unfinished)
    {
        var (sum, used, named) = (0.0, 0, true);
        foreach (var word in wording)
        {
            var (fit, by) = (0.0, -1);
            for (var i = 0; i < question.Length; i++)
            {
                var there = question[i].Fit(word, unfinished && i == question.Length - 1);
                if (there > fit)
                    (fit, by) = (there, i);
            }

            named &= fit > 0;
            sum += fit;
            if (by >= 0)
                used |= 1 << by;
        }

        var spoken = int.PopCount(used);
        if (!named && spoken < question.Length)
            return null;
        var score = (sum / wording.Length + (double)spoken / question.Length) / 2;
        return new(entry, score, named, used);
    }

    private SearchEntry Entry(SearchKind kind, string code, Bilingual name, string list) => new(
        kind, code, name,
        _codebook.Spoken.Where(s => s.List == list && s.Code == code).SelectMany(s => s.Words)
            .Concat(_codebook.Aliases.Where(a => a.List == list && a.Code == code && !IsNameOfAnother(list, a))
                .Select(a => a.Text)));

    /// <summary>Tables of states say "México" for one of them; whoever looks for it means the country.</summary>
    private bool IsNameOfAnother(string list, NameAlias alias) => list == "area"
        && _codebook.Areas.Any(a => a.Code != alias.Code
            && (a.Name.Spanish == alias.Text || a.Name.English == alias.Text));

    private SearchEntry Point(PointOfEntry point)
    {
        string[] names = [point.Name.Spanish, point.Name.English];
        return new(SearchKind.Point, point.Code, point.Name,
        [
            .. names.Select(n => PointWords.Aggregate(
                n, (left, word) => left.Replace(word, "", StringComparison.OrdinalIgnoreCase))),
            .. _codebook.Aliases.Where(a => a.List == "point" && a.Code == point.Code).Select(a => a.Text),
            point.Iata, point.UnLocode,
        ]);
    }

    private static IEnumerable<int> Years(IReadOnlyList<Holding> holdings)
    {
        var first = holdings.Select(h => h.FirstYear).DefaultIfEmpty(0).Min();
        var last = holdings.Select(h => h.LastYear).DefaultIfEmpty(-1).Max();
        return Enumerable.Range(first, last - first + 1);
    }
}
