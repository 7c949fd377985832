namespace BorderStats.Statistics;

/// <summary>What a maintainer can do to what readers see.</summary>
public enum AuditAction
{
    Uploaded,
    Discarded,
    Published,
    Withdrawn,
    Restored,
    AliasLearnt,
    MaintainerAdded,
}

/// <summary>Who did what, when. Entries are only ever added.</summary>
/// <param name="number">Counts up.</param>
/// <param name="subject">What it was done to: a bulletin's id, an alias, a maintainer's name.</param>
public sealed class AuditEntry(int number, DateTime at, string who, AuditAction action, string subject, string detail)
{
    public int Number { get; } = number;
    public DateTime At { get; } = at;
    public string Who { get; } = who;
    public AuditAction Action { get; } = action;
    public string Subject { get; } = subject;
    public string Detail { get; } = detail;
}

/// <summary>A name that a maintainer said the meaning of, so that it is known the next time.</summary>
/// <param name="List">"area" or "nationality".</param>
/// <param name="Name">The name as bulletins print it, folded to lower case without accents.</param>
public sealed record LearntAlias(string List, string Name, string Code, string Who, DateTime At);

/// <summary>A layout that was confirmed once, proposed again for the next file that looks alike.</summary>
/// <param name="Fingerprint">What files of this layout have in common.</param>
/// <param name="Layout">The layout as JSON.</param>
public sealed record ConfirmedLayout(string Fingerprint, string Layout, string Bulletin, string Who, DateTime At);
