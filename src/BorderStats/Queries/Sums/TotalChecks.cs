using BorderStats.Database;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Sums;

/// <summary>Holds printed totals against the sums of the lists that are declared complete.</summary>
internal static class TotalChecks
{
    /// <summary>Every check there is among the published bulletins, in order of time.</summary>
    public static async Task<IReadOnlyList<TotalCheck>> LoadAsync(
        StatisticsContext database, IReadOnlyDictionary<int, Bulletin> published, SummedLists lists,
        CancellationToken cancel)
    {
        SummedList[] wanted = [.. lists.All.Where(l => l is { IsComplete: true, TotalBulletin: not null })];
        var totals = await TotalsAsync(database, published, wanted, cancel);
        return
        [
            .. (from list in wanted
                let total = TotalOf(list, totals)
                where total is not null
                let sum = list.SumOver(total.Period.Months, FigureOrigin.None)
                where sum is not null
                select new TotalCheck(
                    list.Breakdown.Indicator, list.Breakdown.By, total.Period, total, list.Bulletin,
                    sum.Value ?? 0, list.Parts, sum.MissingParts == 0 ? [] : list.Missing))
                .OrderBy(c => c.Period),
        ];
    }

    /// <summary>The checks of these years whose list and total were both known.</summary>
    public static IEnumerable<TotalCheck> Of(
        this IReadOnlyList<TotalCheck> checks, IReadOnlyList<string> indicators, int from, int to, Vintage vintage) =>
        checks.Where(c => indicators.Contains(c.Indicator) && c.Period.Year >= from && c.Period.Year <= to
            && vintage.Knows(c.Listed) && vintage.Knows(c.Total.Bulletin));

    // A list by month is held against the year; where that is not out, against the months that are.
    private static Print? TotalOf(SummedList list, Dictionary<(string, LineKey, Period), Print> totals)
    {
        Period[] periods = list.Breakdown.Months is { } months
            ? [new(list.Year, months)]
            : [Period.OfYear(list.Year), new(list.Year, list.Span)];
        return periods.Select(
            p => totals.GetValueOrDefault((list.TotalBulletin ?? "", list.Total, p)))
            .FirstOrDefault(total => total is not null);
    }

    private static async Task<Dictionary<(string, LineKey, Period), Print>> TotalsAsync(
        StatisticsContext database, IReadOnlyDictionary<int, Bulletin> published, SummedList[] lists,
        CancellationToken cancel)
    {
        var ids = lists.Select(l => l.TotalBulletin!).ToHashSet();
        int[] bulletins = [.. published.Values.Where(b => ids.Contains(b.Id)).Select(b => b.Number)];
        string[] indicators = [.. lists.Select(l => l.Breakdown.Indicator).Distinct()];
        int[] years = [.. lists.Select(l => l.Year).Distinct()];
        string[] areas = [.. lists.Select(l => l.Total.Area).Distinct()];
        string[] nationalities = [.. lists.Select(l => l.Total.Nationality).Distinct()];
        string[] groups = [.. nationalities.Where(NationalityGroup.IsCode)];
        var observations = await database.Observations.AsNoTracking()
            .Where(o => indicators.Contains(o.Indicator))
            // The margins of a table and its groups, not all that is inside.
            .Where(o => (o.Area == Area.Mexico && nationalities.Contains(o.Nationality))
                || ((o.Nationality == Nationality.All || groups.Contains(o.Nationality)) && areas.Contains(o.Area)))
            .Where(o => years.Contains(o.Year) && bulletins.Contains(o.BulletinNumber) && o.Value != null)
            .ToListAsync(cancel);
        return new Vintage(published, null).Known(observations).ToDictionary(p => (p.Bulletin.Id, p.Key.Line, p.Period));
    }
}
