using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing;

/// <summary>
/// The breakdowns that a bulletin's figures make when its maintainer says that the list is complete: which indicator
/// along which dimension, of which years, and where the total stands that the sum is to be held against.
/// </summary>
public static class DeclaredLists
{
    /// <summary>A list of states is complete with all of Mexico's 32.</summary>
    public const int StatesOfMexico = 32;

    public static async Task<IReadOnlyList<Breakdown>> OfAsync(
        Bulletin bulletin, IEnumerable<PrintedFigure> figures, StatisticsContext database, CancellationToken cancel)
    {
        List<Breakdown> breakdowns = [];
        var printed = figures.ToLookup(f => (f.Indicator, By: Dimension(f)));
        foreach (var list in printed.Where(l => l.Key.By is not null))
        {
            var totals = printed[(list.Key.Indicator, null)].Select(f => f.Period).ToHashSet();
            foreach (var years in list.GroupBy(f => f.Period.Year).OrderBy(y => y.Key))
            {
                var months = Span(years);
                if (months is null && years.Any(f => !f.Period.IsMonth))
                    continue;
                var total = totals.Any(t => t.Year == years.Key)
                    ? bulletin.Id
                    : await TotalElsewhereAsync(
                        list.Key.Indicator, new(years.Key, months ?? MonthSpan.WholeYear), database, cancel);
                breakdowns.Add(
                    new(bulletin.Id, list.Key.Indicator, list.Key.By!.Value, years.Key, years.Key, months, total, ""));
            }
        }

        return breakdowns;
    }

    /// <summary>Whether a list names so many states that it can only be the whole country.</summary>
    public static bool LooksComplete(IEnumerable<PrintedFigure> figures, Codebook codebook) =>
        figures.Select(f => f.Area).Distinct().Count(a => codebook.Area(a)?.Kind is AreaKind.State) == StatesOfMexico;

    private static BreakdownDimension? Dimension(PrintedFigure figure) => (figure.Area, figure.Nationality) switch
    {
        (Area.Mexico, Nationality.All) => null,
        (Area.Mexico, _) => BreakdownDimension.Nationality,
        (_, Nationality.All) => BreakdownDimension.Area,
        _ => null,
    };

    // The one span that all parts cover; null for a list that is printed month by month.
    private static MonthSpan? Span(IEnumerable<PrintedFigure> figures)
    {
        MonthSpan[] spans = [.. figures.Select(f => f.Period.Months).Distinct()];
        return spans is [var only] && only.Count > 1 ? only : null;
    }

    private static async Task<string?> TotalElsewhereAsync(
        string indicator, Period period, StatisticsContext database, CancellationToken cancel)
    {
        var (first, last) = (period.Months.First, period.Months.Last);
        var bulletins = await (from o in database.Observations
                               join b in database.Bulletins on o.BulletinNumber equals b.Number
                               where o.Indicator == indicator && o.Area == Area.Mexico
                                   && o.Nationality == Nationality.All
                               where o.Frequency == period.Frequency && o.Year == period.Year && o.FirstMonth == first && o.LastMonth == last
                                   && o.Value != null
                               where b.State == BulletinState.Published
                               select b).AsNoTracking().ToListAsync(cancel);
        return bulletins.Where(b => b.IsOwnTable).MaxBy(b => b.Rank)?.Id;
    }
}
