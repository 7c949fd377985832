using System.Globalization;
using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Publishing;

/// <summary>
/// Reads the two lists that stand beside the shipped bulletins: what each document is, and
/// which of its lists are complete.
/// </summary>
internal static class ShippedIndex
{
    private static readonly (string Text, BulletinKind Kind)[] Kinds =
    [
        ("official", BulletinKind.Official), ("recompiled", BulletinKind.Recompiled), ("agency", BulletinKind.Agency),
        ("paper", BulletinKind.Paper), ("press", BulletinKind.Press),
    ];

    public static IReadOnlyList<Bulletin> Bulletins(string folder, DateTime keptAt) =>
        [.. Rows(Path.Combine(folder, "index.csv")).Select(row => Bulletin(folder, row, keptAt))];

    public static ILookup<string, Breakdown> Breakdowns(string folder) =>
        Rows(Path.Combine(folder, "breakdowns.csv")).Select(Breakdown).ToLookup(b => b.Bulletin);

    private static Bulletin Bulletin(string folder, BulletinRow row, DateTime keptAt)
    {
        var kind = Array.Find(Kinds, k => k.Text == row[4]) is { Text: not null } known
            ? known.Kind
            : throw Wrong(row, 4, string.Join(", ", Kinds.Select(k => k.Text)));
        var published = PublicationDate.Parse(row[3])
            ?? throw Wrong(row, 3, "a date such as 2020, 2020-01 or 2020-01-24");
        var file = $"{row[0]}.csv";
        var sha256 = BulletinFile.Open(Path.Combine(folder, file)).Sha256;
        return new(
            0, row[0], row[1], row[2], kind, published, row[5], row[6], file, sha256, BulletinState.Published, keptAt);
    }

    private static Breakdown Breakdown(BulletinRow row)
    {
        var by = row[2] switch
        {
            "area" => BreakdownDimension.Area,
            "nationality" => BreakdownDimension.Nationality,
            "point" => BreakdownDimension.Point,
            _ => throw Wrong(row, 2, "area, nationality or point"),
        };
        MonthSpan? months = row[5] == "monthly"
            ? null
            : MonthSpan.Parse(row[5]) ?? throw Wrong(row, 5, "monthly, or months such as 01-12");
        return new(row[0], row[1], by, Year(row, 3), Year(row, 4), months, row[6].Length == 0 ? null : row[6], row[7]);
    }

    private static int Year(BulletinRow row, int column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw Wrong(row, column, "a year");

    private static IEnumerable<BulletinRow> Rows(string path) =>
        CsvTable.Read(BulletinFile.Open(path)).Sheets[0].Rows.Skip(1);

    // These lists are the project's own, so a slip in them stops the start and names the place.
    private static InvalidDataException Wrong(BulletinRow row, int column, string expected) =>
        new($"data/bulletins, {row.Place(column)}: found '{row[column]}', expected {expected}.");
}
