using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>Holds printed totals against the sums of the lists that are declared complete.</summary>
public static class TotalChecks
{
    /// <summary>Every check there is, as of a day.</summary>
    public static async Task<IReadOnlyList<TotalCheck>> LoadAsync(StatisticsContext database, DateOnly? asOf, CancellationToken cancel)
    {
        var vintage = await Vintage.LoadAsync(database, asOf, cancel);
        var lists = await CompleteLists.LoadAsync(database, vintage, null, cancel);
        return await RunAsync(database, vintage, lists, by: null, Period.FirstYear, Period.LastYear, cancel);
    }

    internal static async Task<IReadOnlyList<TotalCheck>> RunAsync(
        StatisticsContext database, Vintage vintage, CompleteLists lists, BreakdownDimension? by, int from, int to, CancellationToken cancel)
    {
        CompleteList[] wanted = [.. lists.All.Where(l => (by is null || l.Breakdown.By == by) && l.Year >= from && l.Year <= to && l.Breakdown.TotalBulletin is not null)];
        var totals = await TotalsAsync(database, vintage, wanted, cancel);
        List<TotalCheck> checks = [];
        foreach (var list in wanted)
        {
            var period = new Period(list.Year, list.Breakdown.Months ?? MonthSpan.WholeYear);
            if (totals.TryGetValue((list.Breakdown.TotalBulletin!, list.Breakdown.Indicator, period), out var total)
                && list.SumOver(period.Months, FigureOrigin.None) is { } sum)
            {
                var missing = sum.MissingParts == 0 ? [] : await MissingAsync(database, list, cancel);
                checks.Add(new(list.Breakdown.Indicator, list.Breakdown.By, period, total, list.Bulletin, sum.Value ?? 0, list.Parts, missing));
            }
        }

        return [.. checks.OrderBy(c => c.Period)];
    }

    private static async Task<Dictionary<(string, string, Period), Print>> TotalsAsync(
        StatisticsContext database, Vintage vintage, CompleteList[] lists, CancellationToken cancel)
    {
        int[] bulletins = [.. lists.Select(l => vintage.Bulletin(l.Breakdown.TotalBulletin!)?.Number ?? 0).Distinct()];
        string[] indicators = [.. lists.Select(l => l.Breakdown.Indicator).Distinct()];
        var observations = await database.Observations.AsNoTracking()
            .Where(o => bulletins.Contains(o.BulletinNumber) && indicators.Contains(o.Indicator))
            .Where(o => o.Area == Area.Mexico && o.Nationality == Nationality.All && o.Value != null)
            .ToListAsync(cancel);
        return vintage.Known(observations).ToDictionary(p => (p.Bulletin.Id, p.Indicator, p.Period));
    }

    private static async Task<IReadOnlyList<string>> MissingAsync(StatisticsContext database, CompleteList list, CancellationToken cancel) =>
        await CompleteLists.Parts(database, list.Breakdown, list.Bulletin)
            .Where(o => o.Year == list.Year && o.Value == null)
            .Select(o => list.Breakdown.By == BreakdownDimension.Area ? o.Area : o.Nationality)
            .Distinct()
            .OrderBy(code => code)
            .ToListAsync(cancel);
}
