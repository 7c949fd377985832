using BorderStats.Charts.Maps;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Places;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using BorderStats.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Points;

/// <summary>One point of entry: what it is, where it lies, what is printed of it and what is not.</summary>
[Parameters(AskedDay.Name)]
public sealed class PointModel(
    Datasets datasets, Codebook codebook, MapShapes shapes, KnownBy asked, Locale locale) : PageModel
{
    private const int NearestShown = 6;

    public Codebook Codebook => codebook;

    public MapShapes Shapes => shapes;

    public PointProfile Profile { get; private set; } = null!;

    public IReadOnlyList<NearbyPoint> Nearby { get; private set; } = [];

    public MapPlan? Map { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (codebook.Point(code) is not { } point)
            return NotFound();
        var dataset = await datasets.OpenAsync(cancel);
        Profile = await PointProfile.LoadAsync(point, dataset, cancel);
        Nearby = NearbyPoint.Of(point, codebook.Points, NearestShown);
        Map = MapPlan.Around(point, p => asked.At(PointAddress.Of(p, locale)), codebook, locale);
        return Page();
    }
}
