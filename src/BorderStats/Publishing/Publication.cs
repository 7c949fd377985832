using System.Diagnostics;
using BorderStats.Bulletins.Files;
using BorderStats.Database;
using BorderStats.Publishing.Keeping;
using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Publishing;

/// <summary>How publishing, withdrawing or restoring ended.</summary>
public enum PublicationOutcome
{
    Done,

    /// <summary>The very file is published already; nothing was changed.</summary>
    AlreadyPublished,

    /// <summary>The very file was published and withdrawn; restoring it is the way back.</summary>
    AlreadyWithdrawn,

    /// <summary>Figures changed since the change set was made; it must be looked at again.</summary>
    ChangedMeanwhile,
    NotFound,
}

/// <summary>
/// Publishes a bulletin, takes it back, puts it back. Each is one transaction that ends in a new data version and an
/// entry in the log: readers see all of it or nothing.
/// </summary>
public sealed class Publication(StatisticsContext database, Codebook codebook, TimeProvider clock)
{
    private readonly BulletinArchive _archive = new(database, codebook);

    /// <param name="version">The data version that the change set was made against.</param>
    public Task<PublicationOutcome> PublishAsync(
        Bulletin bulletin, BulletinFile file, IEnumerable<PrintedFigure> figures, IEnumerable<Breakdown> breakdowns,
        string version, string who, CancellationToken cancel) =>
        MeasuredAsync(AuditAction.Published, () => KeepAsync(bulletin, file, figures, breakdowns, version, who, cancel));

    public Task<PublicationOutcome> WithdrawAsync(string id, string who, CancellationToken cancel) =>
        TurnAsync(id, BulletinState.Published, b => b.Withdraw(), AuditAction.Withdrawn, who, cancel);

    public Task<PublicationOutcome> RestoreAsync(string id, string who, CancellationToken cancel) =>
        TurnAsync(id, BulletinState.Withdrawn, b => b.Restore(), AuditAction.Restored, who, cancel);

    private async Task<PublicationOutcome> KeepAsync(
        Bulletin bulletin, BulletinFile file, IEnumerable<PrintedFigure> figures, IEnumerable<Breakdown> breakdowns,
        string version, string who, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(database, cancel);
        if (await KnownAsync(file, cancel) is { } known)
            return known;
        if (await VersionAsync(cancel) != version)
            return PublicationOutcome.ChangedMeanwhile;

        var kept = await _archive.KeepAsync(bulletin, file, figures, breakdowns, cancel);
        await RecordAsync(AuditAction.Published, bulletin.Id, file.Name, who, cancel);
        await transaction.CommitAsync(cancel);
        Meters.Kept(kept);
        return PublicationOutcome.Done;
    }

    private Task<PublicationOutcome> TurnAsync(
        string id, BulletinState from, Action<Bulletin> turn, AuditAction action, string who, CancellationToken cancel) =>
        MeasuredAsync(action, () => ChangeAsync(id, from, turn, action, who, cancel));

    private static async Task<PublicationOutcome> MeasuredAsync(AuditAction action, Func<Task<PublicationOutcome>> run)
    {
        var since = Stopwatch.GetTimestamp();
        var outcome = await run();
        Meters.Published(since, action.ToString(), outcome.ToString());
        return outcome;
    }

    private async Task<PublicationOutcome> ChangeAsync(
        string id, BulletinState from, Action<Bulletin> turn, AuditAction action, string who, CancellationToken cancel)
    {
        await using var transaction = await WriteTransaction.BeginAsync(database, cancel);
        var bulletin = await database.Bulletins.FirstOrDefaultAsync(b => b.Id == id && b.State == from, cancel);
        if (bulletin is null)
            return PublicationOutcome.NotFound;

        turn(bulletin);
        await database.SaveChangesAsync(cancel);
        using (var writer = await FigureWriter.OpenAsync(database, cancel))
        {
            await foreach (var (figure, _) in BulletinFigures.OfAsync(bulletin.Number, database, cancel))
                writer.Refresh(figure);
            await writer.SummariseAsync(cancel);
        }

        await RecordAsync(action, id, bulletin.Title, who, cancel);
        await transaction.CommitAsync(cancel);
        return PublicationOutcome.Done;
    }

    private async Task<PublicationOutcome?> KnownAsync(BulletinFile file, CancellationToken cancel)
    {
        var state = await database.Bulletins.AsNoTracking().Where(b => b.Sha256 == file.Sha256)
            .Select(b => (BulletinState?)b.State).FirstOrDefaultAsync(cancel);
        return state switch
        {
            BulletinState.Published => PublicationOutcome.AlreadyPublished,
            BulletinState.Withdrawn => PublicationOutcome.AlreadyWithdrawn,
            _ => null,
        };
    }

    private async Task<string> VersionAsync(CancellationToken cancel) =>
        await database.Versions.AsNoTracking().OrderByDescending(v => v.Number).Select(v => v.Token)
            .FirstOrDefaultAsync(cancel) ?? "";

    private async Task RecordAsync(
        AuditAction action, string subject, string detail, string who, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        database.Add(new AuditEntry(0, now, who, action, subject, detail));
        database.Add(DataVersion.New(now, $"{action} {subject}"));
        await database.SaveChangesAsync(cancel);
    }
}
