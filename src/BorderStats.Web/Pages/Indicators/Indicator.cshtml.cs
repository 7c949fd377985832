using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>The explorer: one indicator as chart, table and sources.</summary>
public sealed class IndicatorModel(Datasets datasets, Codebook codebook, Locale locale) : PageModel
{
    public Holding Holding { get; private set; } = null!;

    public ExplorerReading Reading { get; private set; } = null!;

    public ExplorerQuestion Question =>
        Reading.Question ?? throw new InvalidOperationException("The address was not a question.");

    public Series Series { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string indicator, CancellationToken cancel)
    {
        if (codebook.Indicator(indicator) is not { } known)
            return NotFound();
        var dataset = await datasets.OpenAsync(cancel);
        if (dataset.Catalogue.HoldingOf(known) is not { } holding)
            return NotFound();

        Holding = holding;
        Reading = ExplorerParameters.Read(Request.Query, Holding);
        if (Reading.Question is null)
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        if (ExplorerAddress.IsUntidy(Request.Query))
            return LocalRedirect(Address(Question));

        Series = await Question.Series.RunAsync(dataset, cancel);
        return Page();
    }

    public string Address(ExplorerQuestion question, string ending = "", bool bom = false) =>
        ExplorerAddress.Of(question, Holding, locale, ending, bom);
}
