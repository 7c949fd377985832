namespace BorderStats.Statistics;

/// <summary>
/// A file that a maintainer has uploaded and not published yet: what it is said to be, and how it is to be read.
/// </summary>
public sealed class Draft(string id, string fileName, string sha256, string who, DateTime at)
{
    public string Id { get; } = id;
    public string FileName { get; } = fileName;
    public string Sha256 { get; } = sha256;
    public string Who { get; } = who;
    public DateTime At { get; } = at;

    /// <summary>The name in addresses that the bulletin is to have.</summary>
    public string BulletinId { get; private set; } = "";

    public string Title { get; private set; } = "";
    public string Publisher { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public string Published { get; private set; } = "";
    public string Url { get; private set; } = "";
    public string Note { get; private set; } = "";

    /// <summary>What the table does not name, it does not count.</summary>
    public bool IsListComplete { get; private set; }

    /// <summary>The layout as the maintainer corrected it, as JSON; empty while the recognised one holds.</summary>
    public string Layout { get; private set; } = "";

    public void Describe(
        string bulletinId, string title, string publisher, string kind, string published, string url, string note,
        bool isListComplete)
    {
        (BulletinId, Title, Publisher, Kind) = (bulletinId, title, publisher, kind);
        (Published, Url, Note, IsListComplete) = (published, url, note, isListComplete);
    }

    public void Correct(string layout) => Layout = layout;
}
