namespace BorderStats.Statistics;

/// <summary>What sort of document prints the figures.</summary>
public enum BulletinKind
{
    /// <summary>The agency's own table.</summary>
    Official,

    /// <summary>The agency's own tables, put together by someone else.</summary>
    Recompiled,

    /// <summary>A communiqué or factsheet of an agency.</summary>
    Agency,
    Paper,

    /// <summary>A newspaper quoting the agency.</summary>
    Press,
}

/// <summary>Whether readers see a bulletin's figures.</summary>
public enum BulletinState
{
    Published,
    Withdrawn,
}

/// <summary>A published document that prints figures, with the file it was read from.</summary>
public sealed class Bulletin(
    int number, string id, string title, string publisher, BulletinKind kind, PublicationDate published, string url,
    string note, string fileName, string sha256, BulletinState state, DateTime keptAt)
{
    /// <summary>
    /// Counts up as bulletins are kept; zero until then. The later of two with the same date is the current one.
    /// </summary>
    public int Number { get; } = number;

    /// <summary>The bulletin's name in addresses and in exported files.</summary>
    public string Id { get; } = id;

    public string Title { get; } = title;
    public string Publisher { get; } = publisher;
    public BulletinKind Kind { get; } = kind;
    public PublicationDate Published { get; } = published;

    /// <summary>Where the document can be read, or empty when no address is known.</summary>
    public string Url { get; } = url;

    public string Note { get; } = note;
    public string FileName { get; } = fileName;

    /// <summary>The SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = sha256;

    public BulletinState State { get; private set; } = state;

    /// <summary>When it entered this database, in universal time.</summary>
    public DateTime KeptAt { get; } = keptAt;

    /// <summary>
    /// The agency's own table, directly or put together by someone else: it goes before every quotation.
    /// </summary>
    public bool IsOwnTable => Kind is BulletinKind.Official or BulletinKind.Recompiled;

    /// <summary>
    /// Of several prints of a figure the one with the greatest rank is current: the agency's own tables before all
    /// others, then the later publication, and of two of the same day the one kept later.
    /// </summary>
    public (bool IsOwnTable, DateOnly Published, int Number) Rank => (IsOwnTable, Published.LastDay, Number);

    public void Withdraw() => State = BulletinState.Withdrawn;

    public void Restore() => State = BulletinState.Published;
}
