using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;

namespace BorderStats.Queries.Years;

/// <summary>
/// One year: every state, and every office inside one, by every indicator that has figures of that year.
/// </summary>
/// <param name="Columns">One series an indicator, of one slot, with a line for each state and
/// the country as its total.</param>
/// <param name="Years">The years that can be asked for.</param>
public sealed record YearBreakdown(
    int Year, IReadOnlyList<Area> Areas, IReadOnlyList<Series> Columns, IReadOnlyList<int> Years)
{
    public static async Task<YearBreakdown> LoadAsync(
        int year, DateOnly? asOf, Dataset dataset, CancellationToken cancel)
    {
        var holdings = dataset.Catalogue.Holdings;
        List<Series> columns = [];
        foreach (var holding in holdings.Where(
            h => h.FirstYear <= year && year <= h.LastYear && h.Areas.Any(a => a.Code == Area.Mexico)))
        {
            string[] states = [.. holding.Areas.Where(IsInside).Select(a => a.Code), Area.Mexico];
            columns.Add(await new SeriesQuery(holding.Indicator.Id, states, [], year, year, AsOf: asOf)
                .RunAsync(dataset, cancel));
        }

        Series[] shown = [.. columns.Where(c => c.Lines.Any(l => l.Points[0].Figure.Origin is not FigureOrigin.None))];
        Area[] areas = [.. dataset.Codebook.Areas.Where(IsInside).Where(a => shown.Any(
            c => c.Lines.Any(l => l.Code == a.Code && l.Points[0].Figure.Origin is not FigureOrigin.None)))];
        return new(year, areas, shown, Range(holdings));
    }

    /// <summary>A state, or an office inside one: what a row of the table stands for.</summary>
    private static bool IsInside(Area area) => area.Kind is AreaKind.State or AreaKind.Office;

    private static IReadOnlyList<int> Range(IReadOnlyList<Holding> holdings)
    {
        var first = holdings.Select(h => h.FirstYear).DefaultIfEmpty(0).Min();
        var last = holdings.Select(h => h.LastYear).DefaultIfEmpty(-1).Max();
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    /// <summary>The figure of one area in one column, or none.</summary>
    public static SeriesPoint? Cell(Series column, string area) =>
        column.Lines.FirstOrDefault(l => l.Code == area)?.Points[0];
}
