using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Revisions;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Queries.Years;

/// <summary>A total of the year that was printed more than once, and not alike.</summary>
public sealed record YearRevision(Indicator Indicator, Area Area, RevisedFigure Figure);

/// <summary>
/// What is to be told of one year: its totals beside those of the year before, and what became of them since.
/// </summary>
/// <param name="Totals">A series an indicator, of the country or what stands for it: the year before and the
/// year.</param>
/// <param name="Checks">The printed totals of the year that could be held against their parts.</param>
public sealed record YearStory(
    int Year, IReadOnlyList<Series> Totals, IReadOnlyList<YearRevision> Revised, IReadOnlyList<TotalCheck> Checks)
{
    public static async Task<YearStory> LoadAsync(int year, Dataset dataset, CancellationToken cancel)
    {
        List<Series> totals = [];
        List<YearRevision> revised = [];
        foreach (var holding in dataset.Catalogue.Holdings.Where(h => h.FirstYear <= year && year <= h.LastYear))
        {
            var area = holding.Whole;
            totals.Add(await new SeriesQuery(holding.Indicator.Id, [area.Code], [], year - 1, year, WithTotal: false)
                .RunAsync(dataset, cancel));
            if (await RevisedAsync(holding.Indicator, area, year, dataset, cancel) is { } figure)
                revised.Add(new(holding.Indicator, area, figure));
        }

        return new(
            year, totals, revised,
            [.. dataset.Checks.Where(c => c.Period.Year == year && c.Outcome is not CheckOutcome.AtLeast)]);
    }

    /// <summary>The whole year's figure, if its prints differ.</summary>
    private static async Task<RevisedFigure?> RevisedAsync(
        Indicator indicator, Area area, int year, Dataset dataset, CancellationToken cancel)
    {
        var history = await FigureHistory.LoadAsync(
            indicator, area, dataset.Codebook.Nationality(Nationality.All)!, Period.OfYear(year), null, dataset, cancel);
        RevisedFigure whole = new(history.Period, history.Prints);
        return whole.Prints.Count > 1 && whole.IsChanged ? whole : null;
    }
}
