using System.Globalization;
using System.Text;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Publishing.Drafts;

/// <summary>What a maintainer says of a file: which document it is, by whom, of when.</summary>
/// <param name="IsListComplete">What the table does not name, it does not count: its parts are summed and
/// held against the total.</param>
public sealed record BulletinCard(
    string Id, string Title, string Publisher, BulletinKind Kind, PublicationDate Published, string Url, string Note,
    bool IsListComplete = false)
{
    /// <summary>
    /// What can be said before anyone was asked: the title as printed, or else what the sheet is called, and that it
    /// came out today.
    /// </summary>
    public static BulletinCard Guess(BulletinFile file, BulletinLayout? layout, DateOnly today)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var published = PublicationDate.Parse(today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new(
            Slug(name), Named(layout, name), "", BulletinKind.Official,
            published ?? throw new InvalidOperationException("A day is a date."), "", "");
    }

    public Bulletin Bulletin(string fileName, string sha256, DateTime keptAt) =>
        new(0, Id, Title, Publisher, Kind, Published, Url, Note, fileName, sha256, BulletinState.Published, keptAt);

    // A file's name is what someone called the download; a sheet's name came with the table.
    private static string Named(BulletinLayout? layout, string file) => layout switch
    {
        { Title.Length: > 0 } => layout.Title,
        { Sheet.Length: > 0 } => layout.Sheet,
        _ => file,
    };

    /// <summary>A name for addresses: lower case, digits and dashes, without accents.</summary>
    public static string Slug(string text)
    {
        StringBuilder slug = new();
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' && slug.Length > 0)
                slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && slug.Length > 0
                && slug[^1] != '-')
                slug.Append('-');
        }

        var bare = slug.ToString().Trim('-', '.');
        return bare.Length == 0 ? "bulletin" : bare[..Math.Min(bare.Length, 80)];
    }
}
