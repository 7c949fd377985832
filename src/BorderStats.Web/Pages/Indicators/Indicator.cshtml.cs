using BorderStats.Charts.Maps;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>The explorer: one indicator as chart, table and sources.</summary>
[Parameters(ExplorerParameters.Names, Embedding.Name)]
public sealed class IndicatorModel(Datasets datasets, Codebook codebook, MapShapes shapes, Locale locale) : PageModel
{
    public Codebook Codebook => codebook;

    public MapShapes Shapes => shapes;

    /// <summary>Whether only the chart is asked for, to stand inside another site's page.</summary>
    public bool IsEmbedded { get; private set; }

    /// <summary>The day of the data version, for an address that goes on showing the same figures.</summary>
    public DateOnly Day { get; private set; }

    public Holding Holding { get; private set; } = null!;

    public ExplorerQuestion Question { get; private set; } = null!;

    public Series Series { get; private set; } = null!;

    /// <summary>The same lines and periods as of the day that they are compared with.</summary>
    public Series? Then { get; private set; }

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
        ParameterReader reader = new(Request.Query);
        IsEmbedded = reader.Flag(Embedding.Name, otherwise: false);
        if (reader.Problems.Count > 0)
            return ProblemAnswer.Page(reader.Problems);
        Day = DateOnly.FromDateTime(dataset.Catalogue.Version?.At ?? DateTime.UnixEpoch);
        if (ExplorerAddress.IsUntidy(Request.Query))
            return LocalRedirect(Address(Question));

        (Question, Series) = await FirstLook.AskAsync(Question, ExplorerParameters.IsBare(Request.Query), dataset, cancel);
        Then = await Question.ThenAsync(Series, dataset, cancel);
        return Page();
    }

    public string Address(ExplorerQuestion question, string ending = "", bool bom = false) =>
        ExplorerAddress.Of(question, Holding, locale, ending, bom);
}
