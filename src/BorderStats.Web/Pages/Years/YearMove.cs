using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Pages.Indicators;

namespace BorderStats.Web.Pages.Years;

/// <summary>
/// How far a total rose or fell on the year before; only where both are of the same months and of one series.
/// </summary>
public sealed record YearMove(Series Series, SeriesPoint Point, SeriesPoint Before, double Percent)
{
    private const int Most = 3;

    public Indicator Indicator => Series.Indicator;

    public string Area => Series.Lines[0].Code;

    /// <summary>Those that can be compared, the greatest rise first.</summary>
    public static IReadOnlyList<YearMove> Of(IReadOnlyList<Series> totals) =>
    [
        .. from series in totals
           let point = series.Lines[0].Points[^1]
           let change = YearOnYear.Of(series, series.Lines[0], point)
           where change is { Percent: not null, Before: not null }
           orderby change.Percent descending
           select new YearMove(series, point, change.Before!, change.Percent!.Value),
    ];

    public static IReadOnlyList<YearMove> Rising(IReadOnlyList<YearMove> moves) =>
        [.. moves.Where(m => m.Percent > 0).Take(Most)];

    /// <summary>The greatest fall first.</summary>
    public static IReadOnlyList<YearMove> Falling(IReadOnlyList<YearMove> moves) =>
        [.. moves.Where(m => m.Percent < 0).Reverse().Take(Most)];
}
