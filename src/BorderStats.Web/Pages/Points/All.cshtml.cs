using BorderStats.Charts.Maps;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Points;

/// <summary>All points of entry, on a map and by border and mode.</summary>
[Parameters(PointChoice.Names, AskedDay.Name)]
public sealed class AllModel(Datasets datasets, Codebook codebook, MapShapes shapes, KnownBy asked, Locale locale) : PageModel
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
        (Choice, var problems) = PointChoice.Read(Request.Query, dataset);
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);

        Table = await PointTable.LoadAsync(Choice, dataset, cancel);
        AirportsOnly = PointHolding.IsOfAirportsOnly(dataset.Catalogue.Points);
        Map = Table.Map(Choice, p => asked.At(PointAddress.Of(p, locale)), codebook, locale);
        return Page();
    }
}
