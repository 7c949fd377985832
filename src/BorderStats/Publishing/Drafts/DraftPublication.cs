using BorderStats.Bulletins.Layouts;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Drafts;

/// <summary>
/// Publishes a draft: its figures, and the layout that was confirmed by it, in one transaction; the draft is then gone.
/// </summary>
public sealed class DraftPublication(StatisticsContext database, Publication publication, TimeProvider clock)
{
    public async Task<PublicationOutcome> PublishAsync(
        Draft draft, ImportPreview preview, string who, CancellationToken cancel)
    {
        if (preview is not { Changes: { } changes, Source: { HasErrors: false, Layouts: var layouts } })
            throw new InvalidOperationException("A draft with errors is not published.");
        var now = clock.GetUtcNow().UtcDateTime;
        var bulletin = preview.Card.Bulletin(draft.FileName, draft.Sha256, now);

        // Noted here, written by the publication together with the figures or not at all.
        var lists = preview.Card.IsListComplete && preview.Source.Reading is { } reading
            ? await DeclaredLists.OfAsync(bulletin, reading.Figures, database, cancel)
            : [];
        database.Remove(draft);
        foreach (var layout in layouts.Where(l => !l.IsSkipped).DistinctBy(l => LayoutProfile.Of(l).Fingerprint))
            await ConfirmedLayouts.NoteAsync(layout, bulletin.Id, who, now, database, cancel);
        try
        {
            var outcome = await publication.PublishAsync(
                bulletin, preview.File, preview.Source.Figures.ByKey(), lists, changes.Version, who, cancel);
            if (outcome is not PublicationOutcome.Done)
                database.ChangeTracker.Clear();
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Someone else discarded the draft in this moment.
            database.ChangeTracker.Clear();
            return PublicationOutcome.NotFound;
        }
    }
}
