using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Queries.Gaps;

/// <summary>One indicator, area by area and year by year: where there are figures, and why there are none.</summary>
/// <param name="Series">A line for each area: the country, its states, the points of entry where those are
/// printed.</param>
/// <param name="Elsewhere">The states of which no bulletin prints anything.</param>
public sealed record GapMap(Holding Holding, Series Series, IReadOnlyList<Area> Elsewhere)
{
    public Indicator Indicator => Holding.Indicator;

    public static async Task<GapMap> LoadAsync(Holding holding, Dataset dataset, CancellationToken cancel)
    {
        // A state of points is only their sum: the silence lies with them.
        var ofPoints = holding.Points.Count > 0;
        Area[] areas =
        [
            .. holding.Areas.Where(a => a.Kind is not AreaKind.Office && !(ofPoints && a.Kind is AreaKind.State)),
            .. holding.Points.Where(p => !p.IsRest).Select(p => p.Area),
        ];
        SeriesQuery query = new(
            holding.Indicator.Id, [.. areas.Select(a => a.Code)], [], holding.FirstYear, holding.LastYear,
            WithTotal: false);
        var series = await query.RunAsync(dataset, cancel);
        Area[] elsewhere = ofPoints || !holding.Areas.Any(a => a.Kind is AreaKind.State)
            ? []
            : [.. dataset.Codebook.States.Where(s => !holding.Areas.Contains(s))];
        return new(holding, series, elsewhere);
    }

    /// <summary>The cells of one line, in the order of its years.</summary>
    public IEnumerable<Absence> Of(SeriesLine line)
    {
        var place = Holding.PointOf(line.Code);
        return line.Points.Select(p => Absences.Of(p, place));
    }

    /// <summary>How many cells of the map have each.</summary>
    public int Count(Func<Absence, bool> which) => Series.Lines.SelectMany(Of).Count(which);

    /// <summary>What could be asked for, area by area.</summary>
    public IEnumerable<MissingYears> Runs(Codebook codebook) =>
        Series.Lines.SelectMany(l => MissingYears.Of(l, codebook.Area(l.Code)!, Holding));
}
