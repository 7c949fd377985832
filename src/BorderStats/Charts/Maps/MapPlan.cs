using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Maps;

/// <summary>
/// What a map of points of entry shows: which ones, with which figures of one and the same year, and what it finds.
/// </summary>
public sealed class MapPlan
{
    private MapPlan(
        MapWindow window, IEnumerable<PointOfEntry> points, Series? series, Func<PointOfEntry, string> address,
        Codebook codebook, Locale locale, PointOfEntry? here)
    {
        (Window, Codebook, Locale, Series, Here) = (window, codebook, locale, series, here);
        var slot = series is null ? -1 : LatestWholeYear(series);
        Year = slot < 0 ? null : series!.Slots[slot];
        var figures = slot < 0
            ? []
            : series!.Lines.Where(l => IsKnown(l.Points[slot])).ToDictionary(l => l.Code, l => l.Points[slot]);
        Marks =
        [
            .. points.Where(p => p.Position is { } place && window.Contains(place))
                .Select(p => Mark(p, figures.GetValueOrDefault(p.Code), address(p)))
                .OrderByDescending(m => m.Value ?? -1),
        ];
        (Finding, Description) = MapWords.Of(this);
    }

    public MapWindow Window { get; }

    /// <summary>Those with figures first, the largest before the others.</summary>
    public IReadOnlyList<MapMark> Marks { get; }

    /// <summary>All years of what is counted, or null on a map without figures.</summary>
    public Series? Series { get; }

    /// <summary>The latest year of which any point of the country has a whole figure.</summary>
    public Period? Year { get; }

    /// <summary>That year as it is written, or null.</summary>
    public string? YearWords => Year is { } year ? new SlotNames(Series!.Indicator.Year, Locale).Of(year) : null;

    /// <summary>The bulletins that print the figures on the map, each once, the latest first.</summary>
    public IReadOnlyList<Bulletin> Bulletins =>
    [
        .. Marks.SelectMany(m => m.Figure?.Figure.Bulletins ?? []).DistinctBy(b => b.Number)
            .OrderByDescending(b => b.Published.LastDay).ThenBy(b => b.Id, StringComparer.Ordinal),
    ];

    /// <summary>A sentence for the caption.</summary>
    public string Finding { get; }

    /// <summary>For who does not see the map.</summary>
    public string Description { get; }

    internal Codebook Codebook { get; }

    internal Locale Locale { get; }

    /// <summary>The point that the map is about, which is marked before all others.</summary>
    internal PointOfEntry? Here { get; }

    /// <param name="series">A line for each point that has figures, or null where none has.</param>
    /// <param name="address">The page about a point.</param>
    public static MapPlan Of(
        MapWindow window, IEnumerable<PointOfEntry> points, Series? series, Func<PointOfEntry, string> address,
        Codebook codebook, Locale locale) => new(window, points, series, address, codebook, locale, here: null);

    /// <summary>Where one point lies; null where its position is not known.</summary>
    public static MapPlan? Around(
        PointOfEntry point, Func<PointOfEntry, string> address, Codebook codebook, Locale locale) =>
        point.Position is { } place
            ? new(MapWindow.Around(place), codebook.Points, null, address, codebook, locale, point)
            : null;

    private static int LatestWholeYear(Series series) => Enumerable.Range(0, series.Slots.Count)
        .LastOrDefault(slot => series.Lines.Any(l => IsKnown(l.Points[slot])), -1);

    // A part of a year is no measure beside whole ones.
    private static bool IsKnown(SeriesPoint point) => point.Figure.Value is not null && !point.IsPartial;

    private MapMark Mark(PointOfEntry point, SeriesPoint? figure, string address) =>
        new(point, figure, address, MapWords.Of(this, point, figure));
}
