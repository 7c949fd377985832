using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Search;

/// <summary>A figure that the question names: of the year asked for, or the latest there is.</summary>
/// <param name="InPlaceOf">The year that was asked for and has no figure, where this is the one of another
/// year.</param>
public sealed record SearchFigure(
    Indicator Indicator, Area Area, Nationality Nationality, Series Series, SeriesPoint Point, int? InPlaceOf);

/// <summary>What was found for some words.</summary>
/// <param name="Hits">What has a page, the best first.</param>
/// <param name="Figures">The figures that the words name, for a question of an indicator, a place or a
/// nationality.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> Hits, IReadOnlyList<SearchFigure> Figures)
{
    public const int MostLetters = 120;

    private const int MostWords = 12, MostFigures = 8;

    /// <summary>The pages alone, which need no figure to be read.</summary>
    public static IReadOnlyList<SearchHit> HitsOf(string text, Catalogue catalogue) =>
        SearchIndex.Of(catalogue).Find(Words(text));

    public static async Task<SearchAnswer> LoadAsync(string text, Dataset dataset, CancellationToken cancel)
    {
        var (index, words) = (SearchIndex.Of(dataset.Catalogue), Words(text));
        // Whoever sent the words has written them out; only where nothing has them may the last one be a beginning.
        var hits = index.Find(words, unfinished: false) is { Count: > 0 } whole
            ? whole
            : index.Find(words);
        NamedFigure[] named = [.. NamedFigures.Of(hits, dataset)];
        var figures = await FiguresAsync(named, dataset, cancel);
        // Where the year asked for has none, the nearest one that has.
        return new(hits, figures.Count > 0 || !named.Any(n => n.Year is not null)
            ? figures
            : await FiguresAsync([.. named.Select(n => n with { IsNear = true })], dataset, cancel));
    }

    private static async Task<IReadOnlyList<SearchFigure>> FiguresAsync(
        NamedFigure[] named, Dataset dataset, CancellationToken cancel)
    {
        List<SearchFigure> figures = [];
        foreach (var asked in named)
        {
            if (figures.Count == MostFigures)
                break;
            var year = asked.IsNear ? null : asked.Year;
            SeriesQuery query = new(asked.Indicator.Id, [asked.Area.Code], [asked.Nationality.Code], year, year);
            var series = await query.RunAsync(dataset, cancel);
            var point = series.Lines[0].Points.Where(p => p.Figure.Value is not null)
                .MinBy(p => Math.Abs(p.Slot.Year - (asked.Year ?? Period.LastYear)));
            if (point is not null)
                figures.Add(new(
                    asked.Indicator, asked.Area, asked.Nationality, series, point, asked.IsNear ? asked.Year : null));
        }

        return figures;
    }

    private static SearchWord[] Words(string text) => [.. SearchWord.Of(text).Take(MostWords)];
}
