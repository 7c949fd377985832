using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Years;

/// <summary>One year: every state by every indicator.</summary>
public sealed class YearModel(Datasets datasets, Codebook codebook) : PageModel
{
    public YearTable Table { get; private set; } = null!;

    public IReadOnlyList<PolicyEvent> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string year, CancellationToken cancel)
    {
        var asked = PathParameters.Year(year);
        var breakdown = await YearBreakdown.LoadAsync(
            asked ?? Period.FirstYear, asOf: null, await datasets.OpenAsync(cancel), cancel);
        if (asked is null || !breakdown.Years.Contains(asked.Value))
            return ProblemAnswer.Page([PathParameters.BadYear(year, breakdown.Years[0], breakdown.Years[^1])]);

        Table = YearTable.Of(breakdown);
        Events = codebook.EventsOf(asked.Value);
        return Page();
    }
}
