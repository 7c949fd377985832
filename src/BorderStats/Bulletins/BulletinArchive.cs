using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Bulletins;

/// <summary>
/// Keeps bulletins for good: the document, its file, what it printed and which of its lists are complete. Works inside
/// the transaction of its caller, so that a bulletin is kept whole or not at all.
/// </summary>
public sealed class BulletinArchive(StatisticsContext database)
{
    public async Task KeepAsync(
        Bulletin bulletin, BulletinFile file, IEnumerable<PrintedFigure> figures, IEnumerable<Breakdown> breakdowns, CancellationToken cancel)
    {
        database.Add(bulletin);
        database.AddRange(breakdowns);
        if (!await database.Files.AnyAsync(f => f.Sha256 == file.Sha256, cancel))
            database.Add(new StoredFile(file.Sha256, file.Bytes));
        await database.SaveChangesAsync(cancel);

        await using ObservationInsert insert = new(database, bulletin.Number);
        foreach (var figure in figures)
            await insert.AddAsync(figure, cancel);
        // What is kept is never changed again, so nothing needs to stay tracked.
        database.ChangeTracker.Clear();
    }
}
