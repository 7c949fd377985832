using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>
/// Looks for the tables of a file, one in each sheet: a long one by its column names, else a grid.
/// </summary>
internal static class LayoutFinder
{
    private static readonly Bilingual ATable = new(
        "una tabla: un renglón de encabezados con meses, años, entidades, nacionalidades o puntos de internación, "
        + "y cifras debajo",
        "a table: a header row with months, years, states, nationalities or points of entry, and figures below it");

    private static readonly Bilingual ByHand = new(
        "Diga cómo está hecha: con --layout, o en «Diseño a mano» del borrador.",
        "Say how it is built: with --layout, or under \"Layout by hand\" in the draft.");

    public static Recognition Find(BulletinTable table, CodelistLookup names)
    {
        if (!table.IsReadable)
            return new([], table.Problems);
        List<BulletinLayout> layouts = [];
        List<BulletinProblem> problems = [], lacking = [];
        foreach (var sheet in table.Sheets)
        {
            var (layout, said) = InSheet(sheet, table.Name, names);
            if (layout is null)
            {
                lacking.AddRange(said);
                continue;
            }

            layouts.Add(layout);
            problems.AddRange(LayoutQuestions.Of(layout, names.Codebook));
            problems.AddRange(said);
        }

        return layouts.Count > 0 ? new(layouts, problems)
            : new([], lacking.Count > 0 ? lacking : [NoTable(table)]);
    }

    /// <summary>What is said of a sheet that is not read beside those that are, and why.</summary>
    public static BulletinProblem Skipped(BulletinSheet sheet, string file, CodelistLookup names)
    {
        var (layout, said) = InSheet(sheet, file, names);
        var why = layout is not null
            ? new("una hoja que se lea; se dijo que esta no", "a sheet that is read; this one was said not to be")
            : said.Count > 0 ? said[0].Expected : ATable;
        return new(
            Severity.Warning, sheet.Rows[0].Place(sheet.Rows[0].Cells[0].Column), sheet.Name,
            new($"{why.Spanish}. La hoja se pasó por alto", $"{why.English}. The sheet was skipped"),
            Kind: ProblemKind.Remark);
    }

    private static (BulletinLayout? Layout, IReadOnlyList<BulletinProblem> Said) InSheet(
        BulletinSheet sheet, string file, CodelistLookup names)
    {
        foreach (var row in sheet.Rows.Take(10))
        {
            var (layout, problem) = LongLayout.Of(row, file, names);
            if (layout is not null || problem is not null)
                return (layout, problem is null ? [] : [problem]);
        }

        return GridFinder.Find(sheet, file, names) is { } grid ? (grid.Layout, grid.Remarks) : (null, []);
    }

    private static BulletinProblem NoTable(BulletinTable table) =>
        new(Severity.Error, table.Name, table.Name, ATable, ByHand, ProblemKind.Layout);
}
