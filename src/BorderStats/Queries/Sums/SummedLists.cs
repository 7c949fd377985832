using System.Collections.Frozen;
using BorderStats.Database;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Sums;

/// <summary>
/// The lists that can be added up and were out on a day, year by year, the best source first: declared complete before
/// open, of several complete ones the latest of the agency's own, of several open ones that which names most.
/// </summary>
internal sealed class SummedLists
{
    public static readonly SummedLists None = new([]);

    private readonly FrozenDictionary<(LineKey Total, BreakdownDimension By, int Year), SummedList[]> _byTotal;
    private readonly FrozenDictionary<string, SummedList[]> _byIndicator;
    private readonly Vintage? _vintage;

    private SummedLists(IReadOnlyList<SummedList> all)
    {
        All = all;
        Years = [.. all.Select(l => l.Year).Distinct().Order()];
        SummedList[] usable = [.. all.Where(l => !l.IsOfGroup)];
        _byIndicator = usable.GroupBy(l => l.Total.Indicator).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byTotal = usable.GroupBy(l => (l.Total, l.Breakdown.By, l.Year)).ToFrozenDictionary(g => g.Key, g => g
            .OrderByDescending(l => l.IsComplete).ThenByDescending(l => l.Bulletin.IsOwnTable)
            .ThenByDescending(l => l.IsComplete ? 0 : l.Parts).ThenByDescending(l => l.Bulletin.Rank).ToArray());
    }

    private SummedLists(SummedLists lists, Vintage vintage) => (All, Years, _byTotal, _byIndicator, _vintage) =
        (lists.All, lists.Years, lists._byTotal, lists._byIndicator, vintage);

    /// <summary>Whenever they came out, in the order of indicator and year; those of groups too.</summary>
    public IReadOnlyList<SummedList> All { get; }

    /// <summary>The years of which there is any list.</summary>
    public IReadOnlyList<int> Years { get; }

    public static async Task<SummedLists> LoadAsync(
        StatisticsContext database, IReadOnlyDictionary<int, Bulletin> published, CancellationToken cancel)
    {
        var breakdowns = (await database.Breakdowns.AsNoTracking().ToListAsync(cancel))
            .ToLookup(b => (b.Bulletin, b.Indicator, b.By));
        var sums = await database.ListSums.AsNoTracking().ToListAsync(cancel);
        Breakdown? Declared(string bulletin, ListSum sum) =>
            breakdowns[(bulletin, sum.Indicator, sum.By)].FirstOrDefault(b => Belongs(sum, b));
        SummedList[] printed =
        [
            .. from sum in sums
               let bulletin = published.GetValueOrDefault(sum.BulletinNumber)
               where bulletin is not null
               group sum by (
                   sum.BulletinNumber, Total: new LineKey(sum.Indicator, sum.Area, sum.Nationality), sum.By, sum.Year,
                   Span: sum.FirstMonth == sum.LastMonth ? default : (sum.FirstMonth, sum.LastMonth)) into year
               let bulletin = published[year.Key.BulletinNumber]
               select SummedList.Of(Declared(bulletin.Id, year.First()), bulletin, [.. year]),
        ];
        var months = printed.Where(l => l is { IsOfTable: true, Breakdown.IsMonthly: true }).GroupBy(Table)
            .ToDictionary(t => t.Key, t => t.SelectMany(l => l.Sums).Select(s => s.Months.First).ToHashSet());
        printed = [.. printed.Select(l => l.IsOfTable && months.TryGetValue(Table(l), out var of) ? l.Within(of) : l)];
        SummedList[] all =
        [
            .. printed.Concat(Corners(printed, list => breakdowns[
                    (list.Bulletin.Id, list.Total.Indicator, BreakdownDimension.Point)]
                    .FirstOrDefault(b => b.Covers(list.Year) && b.Months == list.Breakdown.Months)))
                .OrderBy(l => l.Total.Indicator, StringComparer.Ordinal).ThenBy(l => l.Breakdown.FromYear)
                .ThenBy(l => l.Bulletin.Id, StringComparer.Ordinal).ThenBy(l => l.Breakdown.By).ThenBy(l => l.Year)
                .ThenBy(l => l.Total.Area, StringComparer.Ordinal).ThenBy(l => l.Total.Nationality, StringComparer.Ordinal),
        ];
        return new(all);
    }

    /// <summary>Only the lists that were known then.</summary>
    public SummedLists AsOf(Vintage vintage) => new(this, vintage);

    /// <summary>The complete lists of all areas or nationalities of the country, the best source first.</summary>
    public IEnumerable<SummedList> Of(string indicator, BreakdownDimension by, int year) =>
        Of(new LineKey(indicator, Area.Mexico, Nationality.All), by, year).Where(l => l.IsComplete);

    /// <summary>The lists that add up to one line's total, open ones too, the best source first.</summary>
    public IEnumerable<SummedList> Of(LineKey total, BreakdownDimension by, int year)
    {
        var lists = _byTotal.GetValueOrDefault((total, by, year), []);
        return _vintage is null ? lists : lists.Where(l => _vintage.Knows(l.Bulletin));
    }

    /// <summary>The complete lists of all areas or nationalities of the country, of any of these indicators.</summary>
    public IEnumerable<SummedList> Of(IReadOnlyList<string> indicators) => indicators.SelectMany(Known).Where(
        l => l is { IsComplete: true, Total: { Area: Area.Mexico, Nationality: Nationality.All } });

    /// <summary>Every list of an indicator that was known then, whatever its total but that of a group.</summary>
    public IEnumerable<SummedList> Known(string indicator) =>
        _byIndicator.GetValueOrDefault(indicator, []).Where(l => _vintage?.Knows(l.Bulletin) is not false);

    /// <summary>
    /// A table that prints no totals has none of its points either; all together they are the sum of each point's sum.
    /// </summary>
    private static IEnumerable<SummedList> Corners(
        SummedList[] printed, Func<SummedList, Breakdown?> points)
    {
        var tables = printed.Where(l => l.IsOfTable && !l.IsOfGroup && l.Breakdown.By is BreakdownDimension.Nationality)
            .GroupBy(Table);
        var whole = printed.Where(l => l.Breakdown.By is BreakdownDimension.Point && l.Total.Nationality == Nationality.All)
            .Select(Table).ToHashSet();
        return tables.Where(t => !whole.Contains(t.Key)).Select(t => SummedList.Of(points(t.First()), [.. t]));
    }

    private static (int Bulletin, string Indicator, int Year, MonthSpan? Months) Table(SummedList list) =>
        (list.Bulletin.Number, list.Total.Indicator, list.Year, list.Breakdown.Months);

    private static bool Belongs(ListSum sum, Breakdown breakdown) =>
        breakdown.Covers(sum.Year) && (breakdown.Months is { } months
            ? new MonthSpan(sum.FirstMonth, sum.LastMonth) == months
            : sum.FirstMonth == sum.LastMonth);
}
