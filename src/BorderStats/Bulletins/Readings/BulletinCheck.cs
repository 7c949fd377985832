using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Readings;

/// <summary>
/// Reads a table under a layout, recognised or corrected, into figures, and says of each cell how it was read and of
/// each that is wrong where it is and what was expected.
/// </summary>
public static class BulletinCheck
{
    public static BulletinReading Check(
        BulletinTable table, BulletinLayout layout, Codebook codebook, IEnumerable<NameAlias>? learned = null) =>
        Check(table, layout, new(codebook, learned));

    public static BulletinReading Check(BulletinTable table, BulletinLayout layout, CodelistLookup names)
    {
        if (!table.IsReadable || table.Sheet(layout.Sheet) is not { } sheet)
            return BulletinReading.Unusable(table.Problems);
        var reading = layout.Kind is LayoutKind.LongTable
            ? new LongReading(sheet, layout, names).Read()
            : new GridReading(sheet, layout, names).Read();
        return reading with { Problems = [.. table.Problems, .. OtherSheets(table, sheet), .. reading.Problems] };
    }

    // A workbook may hold more than one table; only one is read at a time, and the others
    // are not passed over in silence.
    private static IEnumerable<BulletinProblem> OtherSheets(BulletinTable table, BulletinSheet read) =>
        table.Sheets.Where(s => s != read && s.CellCount > 0).Select(s => new BulletinProblem(
            Severity.Warning, s.Rows[0].Place(s.Rows[0].Cells[0].Column), s.Name,
            new("una sola hoja con contenido; esta no se leyó", "one sheet with content; this one was not read"),
            Kind: ProblemKind.Remark));
}
