using BorderStats.Charts.Maps;
using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Points;

/// <summary>All points of entry, on a map and by border and mode.</summary>
[Parameters(PointChoice.Names)]
public sealed class AllModel(Datasets datasets, Codebook codebook, MapShapes shapes, Locale locale) : PageModel
{
    public Codebook Codebook => codebook;

    public MapShapes Shapes => shapes;

    public PointChoice Choice { get; private set; } = PointChoice.Everything;

    public PointTable Table { get; private set; } = null!;

    public MapPlan Map { get; private set; } = null!;

    /// <summary>Whether figures are printed of airports and of no other point.</summary>
    public bool AirportsOnly { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        var holdings = dataset.Catalogue.Points;
        (Choice, var problems) = PointChoice.Read(
            Request.Query, codebook, holdings.SelectMany(h => h.Shares).Select(s => s.Indicator).Distinct());
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);

        Table = PointTable.Of(Choice, codebook, await PointSeries.ListAsync(holdings, dataset, cancel));
        AirportsOnly = PointHolding.IsOfAirportsOnly(holdings);
        Map = MapPlan.Of(
            Choice.Window(Table.Points), Table.Points, Table.SeriesOf(Choice.Indicator),
            p => PointAddress.Of(p, locale), codebook, locale);
        return Page();
    }
}
