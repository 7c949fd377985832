using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Looks for the table in the sheets of a file: a long one by its column names, else the largest grid.
/// </summary>
internal static class LayoutFinder
{
    public static Recognition Find(BulletinTable table, CodelistLookup names)
    {
        if (!table.IsReadable)
            return new(null, table.Problems);
        List<BulletinProblem> lacking = [];
        Recognition? best = null;
        foreach (var sheet in table.Sheets)
        {
            var found = InSheet(sheet, table.Name, names);
            if (found.Layout is null)
                lacking.AddRange(found.Problems);
            else if (best is null || sheet.CellCount > table.Sheet(best.Layout!.Sheet)!.CellCount)
                best = found;
        }

        return best is not null ? best with { Problems = [.. Open(best.Layout!), .. best.Problems] }
            : new(null, lacking.Count > 0 ? lacking : [NoTable(table)]);
    }

    private static Recognition InSheet(BulletinSheet sheet, string file, CodelistLookup names)
    {
        foreach (var row in sheet.Rows.Take(10))
        {
            var (layout, problem) = LongLayout.Of(row, file, names);
            if (layout is not null || problem is not null)
                return new(layout, problem is null ? [] : [problem]);
        }

        return GridFinder.Find(sheet, file, names) is { } grid ? new(grid.Layout, grid.Remarks) : new(null, []);
    }

    private static List<BulletinProblem> Open(BulletinLayout layout)
    {
        List<BulletinProblem> open = [];
        if (layout.Indicator.Length == 0 && layout.Column(Dimension.Indicator) is null)
            open.Add(Unsaid(layout, new("qué indicador cuenta la tabla", "which indicator the table counts")));
        if (layout.Kind is LayoutKind.Grid && layout.Year is null && layout.Column(Dimension.Year) is null)
            open.Add(Unsaid(layout, new("de qué año son las cifras", "of which year the figures are")));
        return open;
    }

    private static BulletinProblem Unsaid(BulletinLayout layout, Bilingual what) => new(
        Severity.Error, BulletinRow.PlaceOf(
            layout.Sheet, Math.Max(1, layout.FirstLine - 1), layout.Columns.Min(c => c.Column)), layout.Title, what,
        new("No lo dicen el título, la hoja ni el nombre del archivo: indíquelo en el diseño.",
            "Neither title, sheet nor file name says it: set it in the layout."), ProblemKind.Layout);

    private static BulletinProblem NoTable(BulletinTable table) => new(
        Severity.Error, table.Name, table.Name,
        new("una tabla: un renglón de encabezados con meses, años, entidades, nacionalidades o puntos de internación, "
            + "y cifras debajo",
            "a table: a header row with months, years, states, nationalities or points of entry, and figures below it"),
        Kind: ProblemKind.Layout);
}
