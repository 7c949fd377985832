using BorderStats.Queries.Gaps;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Places;

/// <summary>One indicator of an area or a nationality through the years that its page shows.</summary>
/// <param name="Series">Of one line.</param>
/// <param name="Rank">Its place in the latest year with a figure; null where nothing compares.</param>
/// <param name="Missing">The years of the indicator's own range without a whole figure.</param>
/// <param name="Points">The points of entry of that year, the largest first; null where none are printed.</param>
public sealed record IndicatorProfile(
    Series Series, RankAmong? Rank, IReadOnlyList<MissingYears> Missing, Series? Points = null)
{
    public Indicator Indicator => Series.Indicator;

    public SeriesLine Line => Series.Lines[0];

    /// <summary>The latest figure, even if it is of a part of its year only.</summary>
    public SeriesPoint? Latest => Last(Line);

    internal static SeriesPoint? Last(SeriesLine line) => line.Points.LastOrDefault(p => p.Figure.Value is not null);

    /// <summary>
    /// The first and the last year of several indicators together, so that their charts have the same ones.
    /// </summary>
    internal static (int First, int Last) Years(IReadOnlyList<Holding> holdings) => holdings.Count == 0
        ? (Period.FirstYear, Period.FirstYear)
        : (holdings.Min(h => h.FirstYear), holdings.Max(h => h.LastYear));
}
