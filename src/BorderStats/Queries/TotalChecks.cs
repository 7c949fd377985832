using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>Holds printed totals against the sums of the lists that are declared complete.</summary>
public static class TotalChecks
{
    /// <summary>Every check there is, as of a day.</summary>
    public static async Task<IReadOnlyList<TotalCheck>> LoadAsync(
        StatisticsContext database, DateOnly? asOf, CancellationToken cancel)
    {
        var vintage = await Vintage.LoadAsync(database, asOf, cancel);
        var lists = await CompleteLists.LoadAsync(database, vintage, null, cancel);
        return await RunAsync(database, vintage, lists, by: null, Period.FirstYear, Period.LastYear, cancel);
    }

    internal static async Task<IReadOnlyList<TotalCheck>> RunAsync(
        StatisticsContext database, Vintage vintage, CompleteLists lists, BreakdownDimension? by, int from, int to,
        CancellationToken cancel)
    {
        CompleteList[] wanted = [.. lists.All.Where(l => (by is null || l.Breakdown.By == by) && l.Year >= from
            && l.Year <= to && l.Breakdown.TotalBulletin is not null)];
        var totals = await TotalsAsync(database, vintage, wanted, cancel);
        List<TotalCheck> checks = [];
        foreach (var list in wanted)
        {
            if (TotalOf(list, totals) is not { } total
                || list.SumOver(total.Period.Months, FigureOrigin.None) is not { } sum)
                continue;
            var missing = sum.MissingParts == 0 ? [] : await MissingAsync(database, list, cancel);
            checks.Add(new(list.Breakdown.Indicator, list.Breakdown.By, total.Period, total, list.Bulletin,
                sum.Value ?? 0, list.Parts, missing));
        }

        return [.. checks.OrderBy(c => c.Period)];
    }

    // A list by month is held against the year; where that is not out, against the months that are.
    private static Print? TotalOf(CompleteList list, Dictionary<(string, string, Period), Print> totals)
    {
        Period[] periods = list.Breakdown.Months is { } months
            ? [new(list.Year, months)]
            : [Period.OfYear(list.Year), new(list.Year, list.Span)];
        return periods.Select(
            p => totals.GetValueOrDefault((list.Breakdown.TotalBulletin ?? "", list.Breakdown.Indicator, p)))
            .FirstOrDefault(total => total is not null);
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

    private static async Task<IReadOnlyList<string>> MissingAsync(
        StatisticsContext database, CompleteList list, CancellationToken cancel) =>
        await CompleteLists.Parts(database, list.Breakdown, list.Bulletin)
            .Where(o => o.Year == list.Year && o.Value == null)
            .Select(o => list.Breakdown.By == BreakdownDimension.Area ? o.Area : o.Nationality)
            .Distinct()
            .OrderBy(code => code)
            .ToListAsync(cancel);
}
