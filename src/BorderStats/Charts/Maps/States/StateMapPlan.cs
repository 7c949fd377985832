using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Heat;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps.States;

/// <summary>
/// What a map of the states shows of a series: the figures of one year, coloured by classes that are those of all its
/// years.
/// </summary>
public sealed class StateMapPlan
{
    private StateMapPlan(Series series, int slot, Codebook codebook, Locale locale)
    {
        (Series, Slot, Codebook) = (series, slot, codebook);
        Scale = HeatScale.Of(series);
        Year = ChartPlan.Of(Cut(series, slot), locale, ChartView.Heat, ScaleKind.Linear, events: false);
    }

    /// <summary>A sentence for the caption.</summary>
    public string Finding => Year.Finding;

    /// <summary>For who does not see the map.</summary>
    public string Description => Year.Description;

    /// <summary>Which of the series' years is shown.</summary>
    public int Slot { get; }

    public Series Series { get; }

    internal Codebook Codebook { get; }

    internal HeatScale Scale { get; }

    /// <summary>The plan of that year alone, a line a state.</summary>
    internal ChartPlan Year { get; }

    /// <param name="year">Null for the latest of which enough is known, see <see cref="Usual"/>.</param>
    public static StateMapPlan Of(Series series, int? year, Codebook codebook, Locale locale)
    {
        var asked = year is null ? -1 : series.Slots.ToList().FindIndex(s => s.Year == year);
        return new(series, asked < 0 ? Usual(series) : asked, codebook, locale);
    }

    /// <summary>
    /// The latest whole year of which at least half as many states are known as of the year that is known best: two
    /// states that came out first are no map.
    /// </summary>
    internal static int Usual(Series series)
    {
        int[] known = [.. Enumerable.Range(0, series.Slots.Count).Select(slot => series.Lines.Count(
            l => l.Points[slot].Measured is not null && !Coverage.IsPartYear(series.Query, l.Points[slot])))];
        var most = known.Max();
        return Array.FindLastIndex(known, k => k > 0 && 2 * k >= most) is var slot and >= 0
            ? slot
            : Math.Max(0, Enumerable.Range(0, series.Slots.Count)
                .LastOrDefault(s => series.Lines.Any(l => l.Points[s].Measured is not null), series.Slots.Count - 1));
    }

    private static Series Cut(Series series, int slot) => series with
    {
        Slots = [series.Slots[slot]],
        Lines = [.. series.Lines.Select(line => Cut(line, slot))],
        Total = series.Total is { } total ? Cut(total, slot) : null,
        Breaks = [],
        Events = [],
    };

    private static SeriesLine Cut(SeriesLine line, int slot) => line with { Points = [line.Points[slot]] };
}
