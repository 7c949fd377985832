using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Changes;

/// <summary>
/// The figures that pass from one bulletin to another, and how many of them change their value by it.
/// </summary>
/// <param name="Other">The bulletin that takes over, or gives way; null where no other prints the figures.</param>
public sealed record Handover(Bulletin? Other, int Figures, int Differing);

/// <summary>What readers will see change when a bulletin is withdrawn or restored. Writes nothing.</summary>
/// <param name="Figures">How many figures it prints.</param>
/// <param name="Handovers">The figures that it gives up or takes over, the most first; the rest are
/// not current either way.</param>
public sealed record WithdrawalEffect(Bulletin Bulletin, int Figures, IReadOnlyList<Handover> Handovers)
{
    public int Current => Handovers.Sum(h => h.Figures);

    public static async Task<WithdrawalEffect?> LoadAsync(
        string id, StatisticsContext database, CancellationToken cancel)
    {
        var bulletins = await database.Bulletins.AsNoTracking().ToListAsync(cancel);
        if (bulletins.Find(b => b.Id == id) is not { } bulletin)
            return null;
        var others = bulletins.Where(b => b != bulletin && b.State is BulletinState.Published)
            .ToDictionary(b => b.Number);
        var years = await database.Observations.AsNoTracking().Where(o => o.BulletinNumber == bulletin.Number)
            .GroupBy(o => new { o.Indicator, o.Year })
            .Select(g => new { g.Key.Indicator, g.Key.Year, Count = g.Count() }).ToListAsync(cancel);

        // A year at a time: a bulletin of a million figures takes no more memory than its fullest year.
        Dictionary<Bulletin, Handover> to = [];
        Handover none = new(null, 0, 0);
        CurrentFigures without = new(database, others),
            only = new(database, new Dictionary<int, Bulletin> { [bulletin.Number] = bulletin });
        foreach (var year in years)
        {
            var current = await without.YearAsync(year.Indicator, year.Year, cancel);
            foreach (var (key, own) in await only.YearAsync(year.Indicator, year.Year, cancel))
            {
                if (current.GetValueOrDefault(key) is not { } other)
                    none = none with { Figures = none.Figures + 1 };
                else if (own.Bulletin.Rank.CompareTo(other.Bulletin.Rank) > 0)
                    to[other.Bulletin] = And(
                        to.GetValueOrDefault(other.Bulletin) ?? new(other.Bulletin, 0, 0), own.Value != other.Value);
            }
        }

        IEnumerable<Handover> all = none.Figures > 0 ? [.. to.Values, none] : to.Values;
        return new(bulletin, years.Sum(y => y.Count), [.. all.OrderByDescending(h => h.Figures)]);
    }

    private static Handover And(Handover handover, bool differs) =>
        handover with { Figures = handover.Figures + 1, Differing = handover.Differing + (differs ? 1 : 0) };
}
