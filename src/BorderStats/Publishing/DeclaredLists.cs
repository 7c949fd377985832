using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing;

/// <summary>
/// The breakdowns that a bulletin's figures make when its maintainer says that the list is complete: which indicator
/// along which dimension, of which years, and where the total stands that the sum is to be held against. A table of
/// nationalities by points of entry is complete over its nationalities; over the points only where it has a column for
/// the others, since a table that names a few airports need not say so.
/// </summary>
public static class DeclaredLists
{
    /// <summary>A list of states is complete with all of Mexico's 32.</summary>
    public const int StatesOfMexico = 32;

    public static async Task<IReadOnlyList<Breakdown>> OfAsync(
        Bulletin bulletin, IEnumerable<PrintedFigure> figures, StatisticsContext database, CancellationToken cancel)
    {
        List<Breakdown> breakdowns = [];
        PrintedFigure[] printed = [.. figures];
        foreach (var list in printed.SelectMany(f => Dimensions(f).Select(by => (Figure: f, By: by)))
            .GroupBy(l => (l.Figure.Indicator, l.By), l => l.Figure))
        {
            var totals = printed.Where(f => f.Indicator == list.Key.Indicator && IsTotal(f, list.Key.By))
                .Select(f => f.Period.Year).ToHashSet();
            foreach (var years in list.GroupBy(f => f.Period.Year).OrderBy(y => y.Key))
            {
                if (list.Key.By is BreakdownDimension.Point && !NamesOthers(years))
                    continue;
                var months = Span(years);
                if (months is null && years.Any(f => !f.Period.IsMonth))
                    continue;
                var total = totals.Contains(years.Key)
                    ? bulletin.Id
                    : await TotalElsewhereAsync(
                        list.Key.Indicator, new(years.Key, months ?? MonthSpan.WholeYear), database, cancel);
                breakdowns.Add(
                    new(bulletin.Id, list.Key.Indicator, list.Key.By, years.Key, years.Key, months, total, ""));
            }
        }

        return breakdowns;
    }

    /// <summary>Whether a list names so many states that it can only be the whole country.</summary>
    public static bool LooksComplete(IEnumerable<PrintedFigure> figures, Codebook codebook) =>
        figures.Select(f => f.Area).Distinct().Count(a => codebook.Area(a)?.Kind is AreaKind.State) == StatesOfMexico;

    /// <summary>The lists that a figure is a part of.</summary>
    private static BreakdownDimension[] Dimensions(PrintedFigure figure) => (figure.Area, figure.Nationality) switch
    {
        (Area.Mexico, Nationality.All) => [],
        var (_, nationality) when NationalityGroup.IsCode(nationality) => [],
        (Area.Mexico, _) => [BreakdownDimension.Nationality],
        var (area, nationality) when PointOfEntry.IsCode(area) => nationality is Nationality.All
            ? [BreakdownDimension.Point]
            : [BreakdownDimension.Nationality, BreakdownDimension.Point],
        (_, Nationality.All) => [BreakdownDimension.Area],
        _ => [],
    };

    /// <summary>Whether a list along a dimension could add up to the figure.</summary>
    private static bool IsTotal(PrintedFigure figure, BreakdownDimension by) => (figure.Area, figure.Nationality) switch
    {
        (Area.Mexico, Nationality.All) => true,
        (Area.Mexico, _) => by is BreakdownDimension.Point && !NationalityGroup.IsCode(figure.Nationality),
        (_, Nationality.All) => by is BreakdownDimension.Nationality && PointOfEntry.IsCode(figure.Area),
        _ => false,
    };

    // A list of the points alone is taken at its maintainer's word.
    private static bool NamesOthers(IEnumerable<PrintedFigure> points) =>
        points.Any(f => PointOfEntry.IsRestCode(f.Area)) || points.All(f => f.Nationality == Nationality.All);

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
