using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// Reads the tables of a file under their layouts, recognised or corrected, into figures, and says of each cell how it
/// was read and of each that is wrong where it is and what was expected.
/// </summary>
public static class BulletinCheck
{
    public static BulletinReading Check(
        BulletinTable table, BulletinLayout layout, Codebook codebook, IEnumerable<NameAlias>? learned = null) =>
        Check(table, layout, new(codebook, learned));

    public static BulletinReading Check(BulletinTable table, BulletinLayout layout, CodelistLookup names) =>
        Check(table, [layout], names);

    public static BulletinReading Check(
        BulletinTable table, IReadOnlyList<BulletinLayout> layouts, CodelistLookup names)
    {
        if (!table.IsReadable)
            return BulletinReading.Unusable(table.Problems);
        FigurePlaces places = new();
        DashQuestion dashes = new();
        List<SheetReading> read = [];
        foreach (var sheet in table.Sheets)
        {
            if (layouts.FirstOrDefault(l => l.Sheet == sheet.Name && !l.IsSkipped) is { } layout)
                read.Add(new(layout, Read(sheet, layout, layouts.Count > 1 ? places : null)));
        }

        return BulletinReading.Together(read, [.. table.Problems, .. Skipped()], dashes.Problem);

        // A long table tells its own doubles by packed keys; only beside others are its figures held against theirs.
        BulletinReading Read(BulletinSheet sheet, BulletinLayout layout, FigurePlaces? shared) =>
            layout.Kind is LayoutKind.LongTable
                ? new LongReading(sheet, layout, names, shared, dashes).Read()
                : new GridReading(sheet, layout, names, places, dashes).Read();

        IEnumerable<BulletinProblem> Skipped() => table.Sheets
            .Where(s => s.CellCount > 0 && !read.Exists(r => r.Layout.Sheet == s.Name))
            .Select(s => LayoutFinder.Skipped(s, table.Name, names));
    }
}
