using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Method;

/// <summary>How the figures are to be read: definitions, rules, marks, glossary, measures.</summary>
public sealed class MethodModel(Datasets datasets, Codebook codebook) : PageModel
{
    public Codebook Codebook => codebook;

    /// <summary>The indicators that have figures; the codelist may define others for bulletins to come.</summary>
    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Indicators = [.. (await datasets.OpenAsync(cancel)).Catalogue.Holdings.Select(h => h.Indicator)];
}
