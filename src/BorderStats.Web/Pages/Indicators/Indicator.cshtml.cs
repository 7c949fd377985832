using BorderStats.Queries;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>The explorer: one indicator as chart, table and sources.</summary>
[Parameters(ExplorerParameters.Names)]
public sealed class IndicatorModel(Datasets datasets, Codebook codebook, Locale locale) : PageModel
{
    public Holding Holding { get; private set; } = null!;

    public ExplorerQuestion Question { get; private set; } = null!;

    public Series Series { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string indicator, CancellationToken cancel)
    {
        if (codebook.Indicator(indicator) is not { } known)
            return NotFound();
        var dataset = await datasets.OpenAsync(cancel);
        if (dataset.Catalogue.HoldingOf(known) is not { } holding)
            return NotFound();

        Holding = holding;
        var reading = ExplorerParameters.Read(Request.Query, Holding);
        if (reading.Question is not { } question)
            return ProblemAnswer.Page(reading.Problems);
        Question = question;
        if (ExplorerAddress.IsUntidy(Request.Query))
            return LocalRedirect(Address(Question));

        Series = await Question.Series.RunAsync(dataset, cancel);
        if (Request.Query.Count == 0 && FirstLook.Of(Question.Series, Series) is { } better)
        {
            Question = Question with { Series = better };
            Series = await better.RunAsync(dataset, cancel);
        }

        return Page();
    }

    public string Address(ExplorerQuestion question, string ending = "", bool bom = false) =>
        ExplorerAddress.Of(question, Holding, locale, ending, bom);
}
