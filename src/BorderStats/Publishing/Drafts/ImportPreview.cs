using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Database;
using BorderStats.Publishing.Changes;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Drafts;

/// <summary>Everything that can be known of a file before it is published. Made without writing anything.</summary>
/// <param name="Changes">Null where the file is unusable.</param>
/// <param name="Known">The bulletin that this very file was published as, or null.</param>
public sealed record ImportPreview(
    BulletinFile File, BulletinCard Card, FigureSource Source, ChangeSet? Changes, Bulletin? Known)
{
    /// <summary>The names that persons taught the reading.</summary>
    public static async Task<CodelistLookup> NamesAsync(
        StatisticsContext database, Codebook codebook, CancellationToken cancel)
    {
        var learnt = await database.Aliases.AsNoTracking().ToListAsync(cancel);
        return new(codebook, learnt.Select(a => new NameAlias(a.List, a.Name, a.Code)));
    }

    /// <param name="card">What was said of the file; null to guess.</param>
    /// <param name="corrected">The layouts as corrected; null to recognise them.</param>
    public static async Task<ImportPreview> MakeAsync(
        BulletinFile file, BulletinCard? card, IReadOnlyList<BulletinLayout>? corrected, StatisticsContext database,
        Codebook codebook, TimeProvider clock, CancellationToken cancel)
    {
        var names = await NamesAsync(database, codebook, cancel);
        return await OfAsync(
            file, FigureSource.Open(file, corrected, names), guess => card ?? guess, database, clock, cancel);
    }

    /// <param name="describe">What is said of the file, made from what can be guessed.</param>
    public static async Task<ImportPreview> OfAsync(
        BulletinFile file, FigureSource source, Func<BulletinCard, BulletinCard> describe, StatisticsContext database,
        TimeProvider clock,
        CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var card = describe(BulletinCard.Guess(file, source.Layout, DateOnly.FromDateTime(now)));
        var known = await database.Bulletins.AsNoTracking().FirstOrDefaultAsync(b => b.Sha256 == file.Sha256, cancel);
        var changes = source.IsUsable
            ? await ChangeComparison.CompareAsync(
                card.Bulletin(file.Name, file.Sha256, now), source.Figures.ByYear(), database, cancel)
            : null;
        return new(file, await FreeIdAsync(card, database, cancel), source, changes, known);
    }

    // An id that is taken gets a number; the address of another bulletin is never taken over.
    private static async Task<BulletinCard> FreeIdAsync(
        BulletinCard card, StatisticsContext database, CancellationToken cancel)
    {
        var taken = await database.Bulletins.AsNoTracking().Where(b => b.Id.StartsWith(card.Id)).Select(b => b.Id)
            .ToListAsync(cancel);
        var free = Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? card.Id : $"{card.Id}-{n}")
            .First(id => !taken.Contains(id));
        return card with { Id = free };
    }
}
