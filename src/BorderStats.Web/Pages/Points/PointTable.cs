using BorderStats.Charts.Maps;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Places;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Points;

/// <summary>Points of entry of one border and mode.</summary>
public sealed record PointGroup(LandBorder Border, TransportMode Mode, IReadOnlyList<PointOfEntry> Points)
{
    public string Id => FormattableString.Invariant($"group-{Border}-{Mode}").ToLowerInvariant();
}

/// <summary>One point's row in a column: its figures of one indicator.</summary>
public sealed record PointCell(Series Series, SeriesLine Line)
{
    public SeriesPoint? Latest => Line.Points.LastOrDefault(p => p.Figure.Value is not null);
}

/// <summary>The points asked for as they are laid out, and what is printed of them.</summary>
/// <param name="Columns">A series an indicator, with a line for each point that has figures of it.</param>
public sealed record PointTable(
    IReadOnlyList<PointOfEntry> Points, IReadOnlyList<PointGroup> Groups, IReadOnlyList<Series> Columns)
{
    public static async Task<PointTable> LoadAsync(PointChoice choice, Dataset dataset, CancellationToken cancel) => Of(
        choice, dataset.Codebook, await PointSeries.ListAsync(dataset.Catalogue.Points, dataset, cancel));

    public static PointTable Of(PointChoice choice, Codebook codebook, IReadOnlyList<Series> columns)
    {
        PointOfEntry[] points = [.. codebook.Points.Where(choice.Keeps)];
        return new(points,
            [.. from border in PointChoice.Borders
                from mode in PointChoice.Modes
                let alike = points.Where(p => p.Border == border.Border && p.Mode == mode.Mode).ToArray()
                where alike.Length > 0
                // The southern border first, as everywhere; the others of a mode last.
                select new PointGroup(border.Border, mode.Mode,
                    [.. alike.OrderBy(p => p.IsRest).ThenByDescending(p => p.Area.IsSouthernBorder)])],
            columns);
    }

    /// <param name="address">The page about a point.</param>
    public MapPlan Map(
        PointChoice choice, Func<PointOfEntry, string> address, Codebook codebook, Locale locale) => MapPlan.Of(
            choice.Window(Points), Points, SeriesOf(choice.Indicator), address, codebook, locale);

    /// <summary>Those of one indicator, or of the first one; null where no point has a figure.</summary>
    public Series? SeriesOf(Indicator? indicator) =>
        Columns.FirstOrDefault(c => indicator is null || c.Indicator == indicator);

    /// <summary>Null where the point has no figure in the column.</summary>
    public static PointCell? Cell(Series column, PointOfEntry point) =>
        column.Lines.FirstOrDefault(l => l.Code == point.Code) is { } line
            && line.Points.Any(p => p.Figure.Value is not null)
                ? new(column, line)
                : null;
}
