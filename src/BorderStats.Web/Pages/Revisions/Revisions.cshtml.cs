using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Revisions;

/// <summary>
/// How the totals of each indicator were printed again and again, and how far the first prints moved.
/// </summary>
[Parameters("indicator", "area", AskedDay.Name)]
public sealed class RevisionsModel(Datasets datasets) : PageModel
{
    public IReadOnlyList<Queries.Revisions.Revisions> All { get; private set; } = [];

    /// <summary>The same of the states, of the indicator shown.</summary>
    public IReadOnlyList<Queries.Revisions.Revisions> States { get; private set; } = [];

    /// <summary>The indicator and place asked for, or the whole of the one that was printed again most often.</summary>
    public Queries.Revisions.Revisions? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var dataset = await datasets.OpenAsync(cancel);
        All = await Queries.Revisions.Revisions.ListAsync(dataset, cancel);
        ParameterReader reader = new(Request.Query);
        var asked = reader.Choice(
            "indicator", [("", (Indicator?)null), .. All.Select(r => (r.Indicator.Id, (Indicator?)r.Indicator))]);
        var whole = asked is null ? All.MaxBy(r => r.Reprinted) : All.First(r => r.Indicator == asked);
        States = whole is null ? [] : await Queries.Revisions.Revisions.ListStatesAsync(whole.Indicator, dataset, cancel);
        var state = reader.Choice(
            "area", [("", (Queries.Revisions.Revisions?)null), .. States.Select(s => (s.Area.Code, (Queries.Revisions.Revisions?)s))]);
        if (reader.Problems.Count > 0)
            return ProblemAnswer.Page(reader.Problems);
        Shown = state ?? whole;
        return Page();
    }
}
