using BorderStats.Queries.Holdings;
using BorderStats.Queries.Passports;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BorderStats.Web.Pages.Figures;

/// <summary>The passport of one figure: what it is, who printed it and what was printed before.</summary>
[Parameters(AskedDay.Name)]
public sealed class FigureModel(Datasets datasets, Codebook codebook, TimeProvider clock) : PageModel
{
    public Codebook Codebook => codebook;

    public FigureAsked Asked { get; private set; } = null!;

    public FigurePassport Passport { get; private set; } = null!;

    /// <summary>The day that a citation names: the one asked for, or today.</summary>
    public DateOnly Day { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        string indicator, string place, string nationality, string year, string? months, CancellationToken cancel)
    {
        if (codebook.Indicator(indicator) is not { } i || codebook.Area(place) is not { } a
            || codebook.Nationality(nationality) is not { } n)
            return NotFound();
        (Asked, var problems) = FigureAsked.Read(year, months, Request.Query);
        if (problems.Count > 0)
            return ProblemAnswer.Page(problems);
        var dataset = await datasets.OpenAsync(cancel);
        if (await FigurePassport.LoadAsync(i, a, n, Asked.Period, Asked.AsOf, dataset, cancel) is not { } passport)
            return NotFound();

        (Passport, Day) = (passport, Asked.AsOf ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return Page();
    }
}
