using BorderStats.Bulletins.Layouts;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Drafts;

/// <summary>A layout proposed for a file, and the bulletin by which a like one was confirmed.</summary>
public sealed record KnownLayout(LayoutProposal Proposal, string Bulletin);

/// <summary>The layouts under which bulletins were published, kept for the next file that looks alike.</summary>
public static class ConfirmedLayouts
{
    /// <summary>The most alike, or null where no confirmed layout is like that of the file.</summary>
    public static async Task<KnownLayout?> ProposeAsync(
        BulletinLayout recognised, StatisticsContext database, CancellationToken cancel)
    {
        var confirmed = await database.Layouts.AsNoTracking().ToListAsync(cancel);
        return (from known in confirmed
                let layout = LayoutJson.Read(known.Layout)
                where layout is not null
                let proposal = new LayoutProfile(known.Fingerprint, layout).Propose(recognised)
                where proposal is not null
                select new KnownLayout(proposal, known.Bulletin)).MaxBy(k => k.Proposal.Likeness);
    }

    /// <summary>
    /// The layouts of a file together with those of its sheets that no rule knows but a person laid out in an edition
    /// before; null where there is none such.
    /// </summary>
    public static async Task<IReadOnlyList<BulletinLayout>?> LaidBeforeAsync(
        FigureSource source, CodelistLookup names, StatisticsContext database, CancellationToken cancel)
    {
        if (source.Table is not { IsReadable: true } table
            || table.Sheets.All(s => source.Layouts.Any(l => l.Sheet == s.Name)))
            return null;
        var confirmed = await database.Layouts.AsNoTracking().ToListAsync(cancel);
        LayoutProfile[] byHand = [
            .. from known in confirmed
               let layout = LayoutJson.Read(known.Layout)
               where layout is { ByHand: not null }
               select new LayoutProfile(known.Fingerprint, layout)];
        var laid = table.Sheets.Where(s => !source.Layouts.Any(l => l.Sheet == s.Name))
            .Select(s => byHand.Select(p => p.Propose(table, s, names)).OfType<LayoutProposal>()
                .MaxBy(p => p.Likeness)?.Layout)
            .OfType<BulletinLayout>().ToArray();
        return laid.Length == 0 ? null
            : [.. table.Sheets.SelectMany(s => source.Layouts.Concat(laid).Where(l => l.Sheet == s.Name))];
    }

    /// <summary>Enters a layout without writing it yet, in the place of an older one of the same table.</summary>
    public static async Task NoteAsync(
        BulletinLayout layout, string bulletin, string who, DateTime at, StatisticsContext database,
        CancellationToken cancel)
    {
        var fingerprint = LayoutProfile.Of(layout).Fingerprint;
        ConfirmedLayout confirmed = new(fingerprint, LayoutJson.Write(layout), bulletin, who, at);
        if (await database.Layouts.FirstOrDefaultAsync(l => l.Fingerprint == fingerprint, cancel) is { } older)
            database.Entry(older).CurrentValues.SetValues(confirmed);
        else
            database.Add(confirmed);
    }
}
