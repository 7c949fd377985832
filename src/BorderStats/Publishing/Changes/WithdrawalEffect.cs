using BorderStats.Database;
using BorderStats.Publishing.Keeping;
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

        Dictionary<Bulletin, Handover> to = [];
        Handover none = new(null, 0, 0);
        var printed = 0;
        await using var reading = await ReadTransaction.BeginAsync(database, cancel);
        using FigurePrints prints = new(database);
        await foreach (var (key, own) in BulletinFigures.OfAsync(bulletin.Number, database, cancel))
        {
            printed++;
            var rivals = prints.Of(key).Where(p => others.ContainsKey(p.BulletinNumber)).ToArray();
            if (rivals.Length == 0)
            {
                none = none with { Figures = none.Figures + 1 };
                continue;
            }

            var (other, value) = rivals.Select(p => (others[p.BulletinNumber], p.Value)).MaxBy(p => p.Item1.Rank);
            if (bulletin.Rank.CompareTo(other.Rank) > 0)
                to[other] = And(to.GetValueOrDefault(other) ?? new(other, 0, 0), own != value);
        }

        IEnumerable<Handover> all = none.Figures > 0 ? [.. to.Values, none] : to.Values;
        return new(bulletin, printed, [.. all.OrderByDescending(h => h.Figures)]);
    }

    private static Handover And(Handover handover, bool differs) =>
        handover with { Figures = handover.Figures + 1, Differing = handover.Differing + (differs ? 1 : 0) };
}
