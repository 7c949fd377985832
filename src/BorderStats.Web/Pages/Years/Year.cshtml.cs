using BorderStats.Queries.Holdings;
using BorderStats.Queries.Years;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Years;

/// <summary>One year: its story in sentences, and every state by every indicator.</summary>
[Parameters(AskedDay.Name)]
public sealed class YearModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    public YearStory Story { get; private set; } = null!;

    public YearTable Table { get; private set; } = null!;

    public IReadOnlyList<PolicyEvent> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string year, CancellationToken cancel)
    {
        var asked = PathParameters.Year(year);
        var dataset = await datasets.OpenAsync(cancel);
        var breakdown = await YearBreakdown.LoadAsync(asked ?? Period.FirstYear, asOf: null, dataset, cancel);
        if (asked is null || !breakdown.Years.Contains(asked.Value))
            return ProblemAnswer.Page([PathParameters.BadYear(year, breakdown.Years[0], breakdown.Years[^1])]);

        Story = await YearStory.LoadAsync(asked.Value, dataset, cancel);
        Table = YearTable.Of(breakdown);
        Events = codebook.EventsOf(asked.Value);
        return Page();
    }
}
