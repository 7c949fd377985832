using System.Security.Cryptography;
using System.Text;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing.Drafts;

/// <summary>What became of an uploaded file.</summary>
/// <param name="Draft">The draft it is now, or was already; null where it is none.</param>
/// <param name="Known">The bulletin that this very file was published as, or null.</param>
/// <param name="Problems">Why it cannot be used; nothing was written then.</param>
public sealed record DraftReception(Draft? Draft, Bulletin? Known, IReadOnlyList<BulletinProblem> Problems);

/// <summary>
/// Files that were uploaded and not published yet: what they are said to be, and how they are to be read.
/// </summary>
public sealed class DraftArchive(StatisticsContext database, Codebook codebook, TimeProvider clock)
{
    /// <summary>Long enough that two files never share it, short enough for an address.</summary>
    private const int IdLength = 12;

    public async Task<DraftReception> ReceiveAsync(BulletinFile file, string who, CancellationToken cancel)
    {
        if (await database.Bulletins.AsNoTracking()
            .FirstOrDefaultAsync(b => b.Sha256 == file.Sha256, cancel) is { } known)
            return new(null, known, []);
        // By its bytes, so that a file that two maintainers upload is one draft.
        var id = file.Sha256[..IdLength];
        if (await FindAsync(id, cancel) is { } there)
            return new(there, null, []);

        var preview = await ImportPreview.MakeAsync(file, null, null, database, codebook, clock, cancel);
        var names = await ImportPreview.NamesAsync(database, codebook, cancel);
        var before = await ConfirmedLayouts.LaidBeforeAsync(preview.Source, names, database, cancel);
        if (before is not null)
            preview = await ImportPreview.MakeAsync(file, null, before, database, codebook, clock, cancel);
        // A table that no rule knows can be laid out by hand; a letter cannot.
        if (preview.Source is { Layouts.Count: 0, CanBeLaidOut: false })
            return new(null, null, preview.Source.Problems);
        Draft draft = new(id, file.Name, file.Sha256, who, clock.GetUtcNow().UtcDateTime);
        // All 32 states are the whole country; of any other list only its maintainer can tell.
        var complete = preview.Source.Reading is { } reading && DeclaredLists.LooksComplete(reading.Figures, codebook);
        Describe(draft, preview.Card with { IsListComplete = complete });
        // What was confirmed for the edition before holds for this one; the page says what moved.
        var layouts = preview.Source.Layouts;
        var proposed = await ProposedAsync(layouts, cancel);
        if (LayoutJson.WriteAll(proposed) is var json && (before is not null || json != LayoutJson.WriteAll(layouts)))
            draft.Correct(json);
        if (!await database.Files.AnyAsync(f => f.Sha256 == file.Sha256, cancel))
            database.Add(new StoredFile(file.Sha256, file.Bytes));
        database.Add(draft);
        Log(AuditAction.Uploaded, id, file.Name, who);
        await database.SaveChangesAsync(cancel);
        return new(draft, null, []);
    }

    public Task<Draft?> FindAsync(string id, CancellationToken cancel) =>
        database.Drafts.FirstOrDefaultAsync(d => d.Id == id, cancel);

    /// <summary>
    /// A mark of all that a draft's preview depends on: its file, its card, its layout, what names mean and what is
    /// current. Whoever publishes names the mark of what was looked at, and is refused where it is another by now.
    /// </summary>
    public async Task<string> SealAsync(Draft draft, CancellationToken cancel)
    {
        var version = await database.Versions.AsNoTracking().OrderByDescending(v => v.Number).Select(v => v.Token)
            .FirstOrDefaultAsync(cancel);
        var aliases = await database.Aliases.AsNoTracking().OrderBy(a => a.List).ThenBy(a => a.Name)
            .ToListAsync(cancel);
        var all = string.Join(
            '\n', [draft.Sha256, draft.BulletinId, draft.Title, draft.Publisher, draft.Kind, draft.Published, draft.Url,
                draft.Note, draft.IsListComplete.ToString(), draft.Layout, version,
                .. aliases.Select(a => $"{a.List} {a.Name} {a.Code}")]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 16));
    }

    public async Task<ImportPreview> PreviewAsync(Draft draft, CancellationToken cancel)
    {
        var stored = await database.Files.AsNoTracking().FirstAsync(f => f.Sha256 == draft.Sha256, cancel);
        return await ImportPreview.MakeAsync(
            new(draft.FileName, stored.Bytes), CardOf(draft), LayoutJson.ReadAll(draft.Layout), database,
            codebook, clock, cancel);
    }

    /// <summary>The confirmed layout that a file's own is most like, or null.</summary>
    public Task<KnownLayout?> KnownLayoutAsync(BulletinLayout layout, CancellationToken cancel) =>
        ConfirmedLayouts.ProposeAsync(layout, database, cancel);

    private async Task<IReadOnlyList<BulletinLayout>> ProposedAsync(
        IReadOnlyList<BulletinLayout> layouts, CancellationToken cancel)
    {
        List<BulletinLayout> proposed = [];
        foreach (var layout in layouts)
            proposed.Add(layout.ByHand is null
                ? (await KnownLayoutAsync(layout, cancel))?.Proposal.Layout ?? layout
                : layout);
        return proposed;
    }

    public Task DescribeAsync(Draft draft, BulletinCard card, CancellationToken cancel)
    {
        Describe(draft, card);
        return database.SaveChangesAsync(cancel);
    }

    /// <param name="layouts">The layouts as corrected; null to go back to the recognised ones.</param>
    public Task CorrectAsync(Draft draft, IReadOnlyList<BulletinLayout>? layouts, CancellationToken cancel)
    {
        draft.Correct(layouts is null ? "" : LayoutJson.WriteAll(layouts));
        return database.SaveChangesAsync(cancel);
    }

    /// <summary>Reads one of a draft's sheets as a person laid it out; says why where that cannot be.</summary>
    public async Task<IReadOnlyList<BulletinProblem>> LayOutAsync(
        Draft draft, FigureSource source, HandLayout said, CancellationToken cancel)
    {
        if (source.Table is not { } table)
            return source.Problems;
        var laid = said.Lay(table, await ImportPreview.NamesAsync(database, codebook, cancel));
        if (laid.Layout is not { } layout)
            return laid.Problems;
        var layouts = table.Sheets.Select(s => s.Name == layout.Sheet ? layout
            : source.Layouts.FirstOrDefault(l => l.Sheet == s.Name));
        await CorrectAsync(draft, [.. layouts.OfType<BulletinLayout>()], cancel);
        return [];
    }

    public async Task DiscardAsync(Draft draft, string who, CancellationToken cancel)
    {
        database.Remove(draft);
        // The file of a bulletin stays, though a draft of it goes.
        if (!await database.Bulletins.AnyAsync(b => b.Sha256 == draft.Sha256, cancel)
            && await database.Files.FirstOrDefaultAsync(f => f.Sha256 == draft.Sha256, cancel) is { } stored)
            database.Remove(stored);
        Log(AuditAction.Discarded, draft.Id, draft.FileName, who);
        await database.SaveChangesAsync(cancel);
    }

    public static BulletinCard CardOf(Draft draft) => new(
        draft.BulletinId, draft.Title, draft.Publisher, Enum.Parse<BulletinKind>(draft.Kind),
        PublicationDate.Parse(draft.Published) ?? throw new InvalidOperationException($"Draft {draft.Id} has no date."),
        draft.Url, draft.Note, draft.IsListComplete);

    private static void Describe(Draft draft, BulletinCard card) =>
        draft.Describe(card.Id, card.Title, card.Publisher, card.Kind.ToString(), card.Published.Text, card.Url,
            card.Note, card.IsListComplete);

    private void Log(AuditAction action, string subject, string detail, string who) =>
        database.Add(new AuditEntry(0, clock.GetUtcNow().UtcDateTime, who, action, subject, detail));
}
