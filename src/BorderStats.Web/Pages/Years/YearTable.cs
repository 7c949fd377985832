using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Queries.Years;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Years;

/// <summary>A row of the year: a state, or an office inside the state above it.</summary>
public sealed record YearRow(Area Area)
{
    public bool IsOffice => Area.Kind is AreaKind.Office;
}

/// <summary>
/// A year as it is laid out: the southern border first, the indicators with figures by state apart from the others.
/// </summary>
/// <param name="ByState">The columns of the table.</param>
/// <param name="NationalOnly">The indicators of which only the country's figure is known.</param>
public sealed record YearTable(
    int Year, IReadOnlyList<int> Years, IReadOnlyList<YearRow> Rows, IReadOnlyList<Series> ByState,
    IReadOnlyList<Series> NationalOnly)
{
    public int? Previous => Years[0] < Year ? Year - 1 : null;

    public int? Next => Years[^1] > Year ? Year + 1 : null;

    public static YearTable Of(YearBreakdown breakdown)
    {
        var columns = breakdown.Columns.ToLookup(c => c.Lines.Any(l => l.Kind is LineKind.Area && HasFigure(l)));
        return new(breakdown.Year, breakdown.Years, [.. RowsOf(breakdown.Areas)], [.. columns[true]],
            [.. columns[false].Where(HasTotal)]);
    }

    // Offices follow the state they are in, also where the state itself has no figure.
    private static IEnumerable<YearRow> RowsOf(IReadOnlyList<Area> areas) => areas
        .OrderByDescending(
            a => a.IsSouthernBorder || areas.Any(state => state.Code == a.Parent && state.IsSouthernBorder))
        .Select(a => new YearRow(a));

    private static bool HasFigure(SeriesLine line) => line.Points[0].Figure.Origin is not FigureOrigin.None;

    private static bool HasTotal(Series column) =>
        YearBreakdown.Cell(column, Area.Mexico) is { Figure.Value: not null };
}
