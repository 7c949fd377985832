using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Timeline;

/// <summary>Policy measures and changes of form or definition, by date.</summary>
public sealed class TimelineModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    public IReadOnlyList<DatedEntry> Entries { get; private set; } = [];

    /// <summary>The years that have a page.</summary>
    public IReadOnlySet<int> Years { get; private set; } = new HashSet<int>();

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var holdings = (await datasets.OpenAsync(cancel)).Catalogue.Holdings;
        Entries = DatedEntry.Of(codebook);
        Years = holdings.SelectMany(h => Enumerable.Range(h.FirstYear, h.LastYear - h.FirstYear + 1)).ToHashSet();
    }
}
