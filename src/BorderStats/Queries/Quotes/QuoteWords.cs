using System.Text.RegularExpressions;
using BorderStats.Queries.Search;
using BorderStats.Statistics;

namespace BorderStats.Queries.Quotes;

/// <summary>
/// What the words around a number say that it counts. They rank what fits it; they decide nothing alone.
/// </summary>
/// <param name="Year">The year of its own clause, else the one named last before it; so are the indicators.</param>
internal sealed partial record QuoteWords(
    int? Year, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Area> Areas, IReadOnlyList<Nationality> Nationalities)
{
    private const int MostWords = 30;

    public static QuoteWords Of(
        string sentence, QuotedNumber number, IReadOnlyList<QuotedNumber> all, SearchIndex index, Codebook codebook)
    {
        var (start, end) = Clause(sentence, number, all);
        var years = QuotedNumbers.YearsOf(sentence);
        var inside = years.Where(y => y.Start >= start && y.Start < end)
            .OrderBy(y => Math.Abs(y.Start - number.Start)).Select(y => (int?)y.Year).FirstOrDefault();
        var before = years.Where(y => y.Start < number.Start).Select(y => (int?)y.Year).LastOrDefault();
        var hits = Named(sentence[start..number.Start] + " " + sentence[number.End..end], index);
        // What is counted is often said once for several numbers, as the year is.
        string[] indicators = [.. Of(hits, SearchKind.Indicator)];
        if (indicators.Length == 0)
            indicators = [.. Of(Named(sentence[..start], index), SearchKind.Indicator)];
        return new(
            inside ?? before,
            [.. indicators.Select(codebook.Indicator).OfType<Indicator>()],
            [.. Of(hits, SearchKind.Area, SearchKind.Point).Select(codebook.Area).OfType<Area>()],
            [.. Of(hits, SearchKind.Nationality).Select(codebook.Nationality).OfType<Nationality>()]);
    }

    /// <summary>How well the words speak for a figure; above zero where they do.</summary>
    public int Rank(FigureKey figure) =>
        (Year is null ? 0 : Year == figure.Period.Year ? 4 : -4)
        + Rank(Indicators.Select(i => i.Id), figure.Indicator, unsaid: 0)
        + Rank(Areas.Select(a => a.Code), figure.Area, unsaid: figure.Area == Area.Mexico ? 1 : -1)
        + Rank(Nationalities.Select(n => n.Code), figure.Nationality, figure.Nationality == Nationality.All ? 1 : -1)
        + (figure.Period.IsWholeYear ? 1 : 0);

    private static int Rank(IEnumerable<string> named, string code, int unsaid)
    {
        string[] codes = [.. named];
        return codes.Length == 0 ? unsaid : codes.Contains(code) ? 3 : -2;
    }

    private static SearchHit[] Named(string text, SearchIndex index) => NamedFigures.Longest(
        index.Find([.. SearchWord.Of(text).Where(w => !w.IsNumber).TakeLast(MostWords)], unfinished: false));

    private static IEnumerable<string> Of(SearchHit[] hits, params SearchKind[] kinds) =>
        hits.Where(h => kinds.Contains(h.Entry.Kind)).Select(h => h.Entry.Code);

    /// <summary>From the end of the number before to the start of the next, cut where another clause begins.</summary>
    private static (int Start, int End) Clause(string sentence, QuotedNumber number, IReadOnlyList<QuotedNumber> all)
    {
        var start = all.Where(n => n.End <= number.Start).Select(n => n.End).DefaultIfEmpty(0).Max();
        var end = all.Where(n => n.Start >= number.End).Select(n => n.Start).DefaultIfEmpty(sentence.Length).Min();
        var opens = start == 0 ? null : Bounds().Matches(sentence[start..number.Start]).LastOrDefault();
        var closes = end == sentence.Length ? null : Bounds().Matches(sentence[number.End..end]).FirstOrDefault();
        return (
            opens is null ? start : start + opens.Index + opens.Length,
            closes is null ? end : number.End + closes.Index);
    }

    [GeneratedRegex(
        @"[;.:,]\s|\s(?:y|e|and|while|but|pero|mientras|frente a|against|contra)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();
}
