using System.Collections.Frozen;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries;

/// <summary>The lists declared complete that were out on a day, year by year, the best source first.</summary>
internal sealed class CompleteLists
{
    public static readonly CompleteLists None =
        new([], FrozenDictionary<(string, BreakdownDimension, int), CompleteList[]>.Empty, null);

    private readonly FrozenDictionary<(string, BreakdownDimension, int), CompleteList[]> _byYear;
    private readonly Vintage? _vintage;

    private CompleteLists(
        IReadOnlyList<CompleteList> all, FrozenDictionary<(string, BreakdownDimension, int), CompleteList[]> byYear,
        Vintage? vintage) => (All, _byYear, _vintage) = (all, byYear, vintage);

    /// <summary>Whenever they came out, in the order of indicator and year.</summary>
    public IReadOnlyList<CompleteList> All { get; }

    public static async Task<CompleteLists> LoadAsync(
        StatisticsContext database, IReadOnlyDictionary<int, Bulletin> published, CancellationToken cancel)
    {
        var byId = published.Values.ToDictionary(b => b.Id);
        var breakdowns = await database.Breakdowns.AsNoTracking()
            .OrderBy(b => b.Indicator).ThenBy(b => b.FromYear).ThenBy(b => b.Bulletin).ThenBy(b => b.By)
            .ToListAsync(cancel);
        var sums = (await database.ListSums.AsNoTracking().ToListAsync(cancel))
            .ToLookup(s => (s.BulletinNumber, s.Indicator, s.By));
        CompleteList[] all =
        [
            .. from breakdown in breakdowns
               let bulletin = byId.GetValueOrDefault(breakdown.Bulletin)
               where bulletin is not null
               from year in sums[(bulletin.Number, breakdown.Indicator, breakdown.By)]
                   .Where(s => Belongs(s, breakdown)).GroupBy(s => s.Year).OrderBy(y => y.Key)
               select CompleteList.Of(breakdown, bulletin, year.Key, [.. year]),
        ];
        return new(
            all,
            all.GroupBy(l => (l.Breakdown.Indicator, l.Breakdown.By, l.Year)).ToFrozenDictionary(
                g => g.Key, g => g.OrderByDescending(l => l.Bulletin.Rank).ToArray()),
            null);
    }

    /// <summary>Only the lists that were known then.</summary>
    public CompleteLists AsOf(Vintage vintage) => new(All, _byYear, vintage);

    /// <summary>The best source first.</summary>
    public IEnumerable<CompleteList> Of(string indicator, BreakdownDimension by, int year)
    {
        var lists = _byYear.GetValueOrDefault((indicator, by, year), []);
        return _vintage is null ? lists : lists.Where(l => _vintage.Knows(l.Bulletin));
    }

    /// <summary>Those of any of these indicators.</summary>
    public IEnumerable<CompleteList> Of(IReadOnlyList<string> indicators) => All.Where(
        l => indicators.Contains(l.Breakdown.Indicator) && _vintage?.Knows(l.Bulletin) is not false);

    private static bool Belongs(ListSum sum, Breakdown breakdown) =>
        breakdown.Covers(sum.Year) && (breakdown.Months is { } months
            ? new MonthSpan(sum.FirstMonth, sum.LastMonth) == months
            : sum.FirstMonth == sum.LastMonth);
}
