using BorderStats.Queries.Holdings;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Search;
using BorderStats.Statistics;

namespace BorderStats.Queries.Quotes;

/// <summary>A figure that a number may be.</summary>
/// <param name="Fitting">The prints of it that the number fits, the earliest first; none where it differs from
/// all.</param>
/// <param name="Sum">The figure as it is made of others, where no print says it and the sum does.</param>
public sealed record QuoteMatch(FigureHistory History, QuoteFit Fit, IReadOnlyList<Print> Fitting, Figure? Sum)
{
    /// <summary>What is current now says something else than the prints that fit.</summary>
    public bool IsRevised => Fitting.Count > 0 && History.Current is { } now && Fitting.All(p => p.Value != now.Value);
}

/// <summary>A number of the sentence and what it may be, the likeliest first.</summary>
public sealed record QuoteFinding(QuotedNumber Number, IReadOnlyList<QuoteMatch> Matches)
{
    public QuoteFit Fit => Matches.Count == 0 ? QuoteFit.None : Matches[0].Fit;
}

/// <summary>A sentence, and what each of its numbers fits.</summary>
public sealed record QuoteAnswer(string Sentence, IReadOnlyList<QuoteFinding> Findings)
{
    public const int MostLetters = 600;

    private const int MostNumbers = 12, MostMatches = 3, Likely = 3;

    public static async Task<QuoteAnswer> LoadAsync(string sentence, Dataset dataset, CancellationToken cancel)
    {
        var numbers = QuotedNumbers.Of(sentence);
        List<QuoteFinding> findings = [];
        foreach (var number in numbers.Take(MostNumbers))
        {
            var words = QuoteWords.Of(sentence, number, numbers, SearchIndex.Of(dataset.Catalogue), dataset.Codebook);
            findings.Add(new(number, await MatchesAsync(number, words, dataset, cancel)));
        }

        return new(sentence, findings);
    }

    private static async Task<IReadOnlyList<QuoteMatch>> MatchesAsync(
        QuotedNumber number, QuoteWords words, Dataset dataset, CancellationToken cancel)
    {
        QuotePrints prints = new(dataset);
        var named = await prints.NamedAsync(words, cancel);
        var found = await prints.WithValueAsync(number, cancel);
        FigureKey[] fitting =
        [
            .. found, .. named.Where(n => number.FitOf(n.Value) is not QuoteFit.None).Select(n => n.Figure),
        ];
        List<(QuoteMatch Match, int Rank)> matches = [];
        foreach (var figure in fitting.Distinct().OrderByDescending(words.Rank).Take(MostMatches * 2))
        {
            if (await FittingAsync(figure, number, dataset, cancel) is { } match && IsLikely(match, words.Rank(figure)))
                matches.Add((match, words.Rank(figure)));
        }

        if (matches.Count > 0)
        {
            var best = matches.Max(m => m.Rank);
            return [.. matches.Where(m => m.Rank > best - Likely)
                .OrderBy(m => m.Match.Fit).ThenByDescending(m => m.Rank).Select(m => m.Match).Take(MostMatches)];
        }

        var sum = await NamedSums.OfAsync(number, words, dataset, cancel);
        return sum is { Fit: not QuoteFit.Differs } || (sum is not null && !named.Any(n => n.Figure.Period.IsWholeYear))
            ? [sum]
            : await DifferingAsync(number, words, named, dataset, cancel);
    }

    /// <summary>
    /// A rounded number fits much: it is taken for a figure only where the words speak for it; the very number, unless
    /// they speak of something else.
    /// </summary>
    private static bool IsLikely(QuoteMatch match, int rank) => rank >= (match.Fit is QuoteFit.Exact ? 0 : Likely * 2);

    private static async Task<QuoteMatch?> FittingAsync(
        FigureKey figure, QuotedNumber number, Dataset dataset, CancellationToken cancel)
    {
        var history = await HistoryAsync(figure, dataset, cancel);
        var prints = history?.Prints.Where(p => number.FitOf(p.Value) is not QuoteFit.None).ToArray() ?? [];
        var fit = prints.Select(p => number.FitOf(p.Value)).DefaultIfEmpty(QuoteFit.None).Min();
        return fit is QuoteFit.None
            ? null
            : new(history!, fit, [.. prints.Where(p => number.FitOf(p.Value) == fit)], null);
    }

    /// <summary>The figure that the words name, where none of its prints fits.</summary>
    private static async Task<IReadOnlyList<QuoteMatch>> DifferingAsync(
        QuotedNumber number, QuoteWords words, IReadOnlyList<(FigureKey Figure, long Value)> named, Dataset dataset,
        CancellationToken cancel)
    {
        var nearest = named.OrderByDescending(n => words.Rank(n.Figure)).ThenBy(n => Math.Abs(n.Value - number.Value))
            .Select(n => (FigureKey?)n.Figure).FirstOrDefault();
        return nearest is { } figure && await HistoryAsync(figure, dataset, cancel) is { } history
            ? [new(history, QuoteFit.Differs, [], null)]
            : [];
    }

    private static async Task<FigureHistory?> HistoryAsync(
        FigureKey figure, Dataset dataset, CancellationToken cancel) =>
        dataset.Codebook.Indicator(figure.Indicator) is { } indicator && dataset.Codebook.Area(figure.Area) is { } area
            && dataset.Codebook.Nationality(figure.Nationality) is { } nationality
            ? await FigureHistory.LoadAsync(indicator, area, nationality, figure.Period, null, dataset, cancel)
            : null;
}
