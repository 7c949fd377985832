using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>The bulletins behind a file's figures, as a table of their own.</summary>
public static class ExportSources
{
    public static IReadOnlyList<string> Columns { get; } =
        ["bulletin", "title", "publisher", "kind", "published", "url", "file_name", "sha256"];

    public static IEnumerable<string> Texts(Bulletin bulletin) =>
    [
        bulletin.Id, bulletin.Title, bulletin.Publisher, bulletin.Kind.ToString().ToLowerInvariant(), bulletin.Published.Text,
        bulletin.Url, bulletin.FileName, bulletin.Sha256,
    ];
}
