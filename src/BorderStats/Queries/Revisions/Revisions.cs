using BorderStats.Queries.Holdings;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Revisions;

/// <summary>All prints of one indicator in one place: the country, whatever stands for it, or a state.</summary>
/// <param name="Figures">Every period that was printed, in order of time.</param>
public sealed record Revisions(Indicator Indicator, Area Area, IReadOnlyList<RevisedFigure> Figures)
{
    /// <summary>
    /// The whole years, and those parts of years and months that were printed more than once; where there are none, all.
    /// </summary>
    public IReadOnlyList<RevisedFigure> Shown =>
        Figures.Where(f => f.Period.IsWholeYear || f.IsReprinted).ToArray() is { Length: > 0 } told ? told : Figures;

    public int Reprinted => Figures.Count(f => f.IsReprinted);

    public int Changed => Figures.Count(f => f.IsChanged);

    /// <summary>Every indicator whose total is printed; sums that we make are not revised, their parts are.</summary>
    public static async Task<IReadOnlyList<Revisions>> ListAsync(Dataset dataset, CancellationToken cancel)
    {
        List<Revisions> all = [];
        foreach (var holding in dataset.Catalogue.Holdings.Where(h => h.Indicator.SumOf.Count == 0))
        {
            var area = holding.Whole;
            var figures = await FiguresAsync(holding.Indicator.Id, area.Code, dataset, cancel);
            if (figures.Count > 0)
                all.Add(new(holding.Indicator, area, figures));
        }

        return all;
    }

    /// <summary>
    /// The states of which years, or parts of them, are printed; their months are too many to be read for every reader.
    /// </summary>
    public static async Task<IReadOnlyList<Revisions>> ListStatesAsync(
        Indicator indicator, Dataset dataset, CancellationToken cancel)
    {
        var states = dataset.Catalogue.HoldingOf(indicator)?.Areas.Where(a => a.Kind is AreaKind.State).ToArray() ?? [];
        string[] codes = [.. states.Select(s => s.Code)];
        var prints = await dataset.Database.Observations.AsNoTracking()
            .Where(o => o.Indicator == indicator.Id && codes.Contains(o.Area) && o.Nationality == Nationality.All
                && o.Frequency == Frequency.Year)
            .ToListAsync(cancel);
        var known = dataset.AsOf(null).Known(prints).ToLookup(p => p.Area);
        return [.. states.Where(s => known.Contains(s.Code)).Select(s => new Revisions(indicator, s, Printed(known[s.Code])))];
    }

    /// <summary>Read along the key, where all prints of a line lie together.</summary>
    private static async Task<IReadOnlyList<RevisedFigure>> FiguresAsync(
        string indicator, string area, Dataset dataset, CancellationToken cancel)
    {
        var prints = await dataset.Database.Observations.AsNoTracking()
            .Where(o => o.Indicator == indicator && o.Area == area && o.Nationality == Nationality.All)
            .ToListAsync(cancel);
        return Printed(dataset.AsOf(null).Known(prints));
    }

    private static IReadOnlyList<RevisedFigure> Printed(IEnumerable<Print> prints) =>
    [
        .. prints.GroupBy(p => p.Period).OrderBy(g => g.Key)
            .Select(g => new RevisedFigure(
                g.Key, [.. g.OrderBy(p => p.Bulletin.Published.LastDay).ThenBy(p => p.Bulletin.Number)])),
    ];
}
