using System.Collections.Concurrent;
using System.Collections.Frozen;
using BorderStats.Database;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Queries.Holdings;

/// <summary>
/// What there is at one data version: the published bulletins and what they print, which areas, nationalities and years
/// each indicator has, the sums of the complete lists and the checks. Read from the summaries that are kept with the
/// figures, whose number does not grow with theirs.
/// </summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, Holding> _holdings;
    private readonly FrozenDictionary<string, DateOnly[]> _publications;
    private readonly ConcurrentDictionary<Type, Lazy<object>> _made = new();

    private Catalogue(
        DataVersion? version, FrozenDictionary<int, Bulletin> published, IReadOnlyList<BulletinCoverage> coverage,
        SummedLists lists, IReadOnlyList<TotalCheck> checks, Codebook codebook)
    {
        (Version, Published, Lists, Checks, Codebook) = (version, published, lists, checks, codebook);
        Holdings = Holding.List(coverage, codebook);
        _holdings = Holdings.ToFrozenDictionary(h => h.Indicator.Id);
        _publications = coverage.GroupBy(c => c.Indicator).ToFrozenDictionary(g => g.Key, g =>
            g.Select(c => published[c.BulletinNumber].Published.LastDay).Distinct().Order().ToArray());
        Areas = AreaHolding.List(coverage, codebook);
        Points = PointHolding.List(coverage, codebook);
        Bulletins = BulletinSummary.List(published.Values, coverage, codebook);
        Nationalities = NationalityHolding.List(coverage, codebook);
        LatestStateYear = coverage.Where(c => c.By is BreakdownDimension.Area
            && codebook.Area(c.Code)?.Kind is AreaKind.State).Max(c => c.LastKnownYear);
    }

    /// <summary>The data version, or null before anything was kept.</summary>
    public DataVersion? Version { get; }

    /// <summary>The published bulletins by number.</summary>
    public IReadOnlyDictionary<int, Bulletin> Published { get; }

    /// <summary>The indicators that have figures, in the order of the codelist.</summary>
    public IReadOnlyList<Holding> Holdings { get; }

    /// <summary>Every area of the codelist, also those of which no bulletin prints anything.</summary>
    public IReadOnlyList<AreaHolding> Areas { get; }

    /// <summary>Every point of entry of the codelist, also those of which no bulletin prints anything.</summary>
    public IReadOnlyList<PointHolding> Points { get; }

    /// <summary>
    /// The nationalities of which a bulletin prints something, in the order of the codelist; not all together.
    /// </summary>
    public IReadOnlyList<NationalityHolding> Nationalities { get; }

    /// <summary>Every published bulletin, the latest first.</summary>
    public IReadOnlyList<BulletinSummary> Bulletins { get; }

    /// <summary>Every check there is, as of today.</summary>
    public IReadOnlyList<TotalCheck> Checks { get; }

    /// <summary>The latest year of which a state has a figure, or null before anything was kept.</summary>
    public int? LatestStateYear { get; }

    internal Codebook Codebook { get; }

    internal SummedLists Lists { get; }

    internal NationalityRanks Ranks { get; } = new();

    /// <summary>What is made of this data version when someone first asks, and kept as long as it.</summary>
    internal T Once<T>(Func<Catalogue, T> make) where T : class =>
        (T)_made.GetOrAdd(typeof(T), _ => new(() => make(this))).Value;

    internal bool IsOf(string token) => token == (Version?.Token ?? "");

    /// <summary>Null where no bulletin prints anything of it.</summary>
    public Holding? HoldingOf(Indicator indicator) => _holdings.GetValueOrDefault(indicator.Id);

    public BulletinSummary? BulletinOf(string id) => Bulletins.FirstOrDefault(b => b.Bulletin.Id == id);

    /// <summary>The last day, up to the one given, on which a bulletin with this indicator came out.</summary>
    internal DateOnly LastPublicationBy(DateOnly day, string indicator) =>
        _publications.GetValueOrDefault(indicator, []).LastOrDefault(d => d <= day);

    internal static async Task<Catalogue> LoadAsync(
        StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var version = await DataVersions.CurrentAsync(database, cancel);
        var published = (await database.Bulletins.AsNoTracking().Where(b => b.State == BulletinState.Published)
            .ToListAsync(cancel)).ToFrozenDictionary(b => b.Number);
        var coverage = (await database.Coverage.AsNoTracking().ToListAsync(cancel))
            .Where(c => published.ContainsKey(c.BulletinNumber)).ToList();
        var lists = await SummedLists.LoadAsync(database, published, cancel);
        var checks = await TotalChecks.LoadAsync(database, published, lists, cancel);
        return new(version, published, coverage, lists, checks, codebook);
    }
}
