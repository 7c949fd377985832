using BorderStats.Bulletins.Files;
using BorderStats.Database;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Keeping;

/// <summary>
/// Keeps bulletins for good: the document, its file, what it printed and which of its lists are complete. Works inside
/// the transaction of its caller, so that a bulletin is kept whole or not at all.
/// </summary>
public sealed class BulletinArchive(StatisticsContext database, Codebook codebook)
{
    /// <summary>
    /// Keeps every figure under the bulletin that printed it: <paramref name="bulletin"/>, or the one that the figure
    /// names as its origin, as the rows of our own export do.
    /// </summary>
    /// <returns>How many figures were kept.</returns>
    public async Task<int> KeepAsync(
        Bulletin bulletin, BulletinFile file, IEnumerable<PrintedFigure> figures, IEnumerable<Breakdown> breakdowns,
        CancellationToken cancel)
    {
        Breakdown[] lists = [.. breakdowns];
        database.AddRange(lists);
        await OriginalFile.KeepAsync(file, database, cancel);
        await database.SaveChangesAsync(cancel);

        using var writer = await FigureWriter.OpenAsync(database, cancel);
        PrintAttribution attribution = new(bulletin, writer, database);
        var kept = 0;
        foreach (var figure in figures)
        {
            cancel.ThrowIfCancellationRequested();
            if (await attribution.AddAsync(figure, cancel))
                kept++;
        }

        if (kept == 0)
            await attribution.OwnAsync(cancel);
        await writer.SummariseAsync(cancel);
        foreach (var list in lists)
            database.AddRange(await ListSums.OfAsync(list, bulletin.Number, database, codebook, cancel));
        database.AddRange(await PointSums.OfAsync(writer.Coverage, database, codebook, cancel));
        await database.SaveChangesAsync(cancel);
        // What is kept is never changed again, so nothing needs to stay tracked.
        database.ChangeTracker.Clear();
        return kept;
    }
}
