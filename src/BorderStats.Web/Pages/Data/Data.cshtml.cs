using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Data;

/// <summary>Everything to take along: all figures in every format, how to read them, and what their columns mean.</summary>
[Parameters(AskedDay.Name)]
public sealed class DataModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    public Dataset Dataset { get; private set; } = null!;

    /// <summary>How many figures there are, and how many prints of them.</summary>
    public long Current { get; private set; }

    public long Prints { get; private set; }

    /// <summary>The indicators with how many figures there are of each; those that none was known of are left out.</summary>
    public IReadOnlyList<(Holding Holding, long Rows)> Indicators { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Dataset = await datasets.OpenAsync(cancel);
        var counts = await ObservationCounts.CurrentAsync(Dataset, cancel);
        Current = counts.Values.Sum();
        Prints = Dataset.Bulletins.Sum(b => (long)b.Figures);
        Indicators =
        [
            .. Dataset.Catalogue.Holdings
                .Select(h => (h, h.Indicator.Printed.Sum(i => counts.GetValueOrDefault(i)))).Where(i => i.Item2 > 0),
        ];
    }
}
