using BorderStats.Queries.Gaps;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Gaps;

/// <summary>The map of silence: of which areas and years there is no figure, why, and how to ask for it.</summary>
[Parameters("indicator", AskedDay.Name)]
public sealed class GapsModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    /// <summary>The indicator whose map is shown.</summary>
    public GapMap? Map { get; private set; }

    /// <summary>All indicators, the one shown among them.</summary>
    public IReadOnlyList<GapMap> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        var holdings = dataset.Catalogue.Holdings;
        ParameterReader reader = new(Request.Query);
        var asked = reader.Choice(
            "indicator", [("", (Indicator?)null), .. holdings.Select(h => (h.Indicator.Id, (Indicator?)h.Indicator))]);
        if (reader.Problems.Count > 0)
            return ProblemAnswer.Page(reader.Problems);

        List<GapMap> maps = [];
        foreach (var holding in holdings)
            maps.Add(await GapMap.LoadAsync(holding, dataset, cancel));
        All = maps;
        Map = maps.FirstOrDefault(m => asked is null || m.Indicator == asked);
        return Page();
    }
}
