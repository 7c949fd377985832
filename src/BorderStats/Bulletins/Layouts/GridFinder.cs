using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Recognises a grid: one dimension down, another across, and whatever the title says.</summary>
internal static class GridFinder
{
    public static (BulletinLayout Layout, IReadOnlyList<BulletinProblem> Remarks)? Find(
        BulletinSheet sheet, string file, CodelistLookup names)
    {
        if (GridHeader.Find(sheet, names) is not { } header)
            return null;
        var title = GridTitle.Of(sheet, header, file);
        GridColumns columnFinder = new(sheet, header, title, names);
        var columns = columnFinder.Find();
        GridRows rowFinder = new(sheet, header, columns, title, names);
        var rows = rowFinder.Find();
        var covered = columnFinder.Covered;
        BulletinLayout layout = new(
            LayoutKind.Grid, sheet.Name, title.Number, title.Title, header.LastLine + 1, columns, rows)
        {
            Indicator = Indicator(sheet, title, file, names),
            Year = columns.Any(c => c.Dimension is Dimension.Year) ? null : title.Year,
            Months = covered?.ToString() ?? "",
            PeriodInNames = title.PeriodInNames,
            // An agency calls a year that is not over preliminary, also where an edited file has lost the note.
            IsProvisional = title.IsPreliminary || covered is { First: 1, Last: < 12 },
            Dash = title.Dash,
        };
        return (layout, [.. Remarks(layout, header, sheet)]);
    }

    private static string Indicator(BulletinSheet sheet, GridTitle title, string file, CodelistLookup names)
    {
        var name = Path.GetFileNameWithoutExtension(file).Replace('_', ' ');
        var wording = title.Title.Length > 0 ? title.Title : $"{sheet.Name} {name}";
        return KnownTableLookup.Find(names.Codebook, title.Number, wording)?.Indicator
            ?? names.Codebook.Indicators.FirstOrDefault(i => i.SumOf.Count == 0 && Says(wording, i))?.Id ?? "";
    }

    private static bool Says(string wording, Indicator indicator) =>
        Spelling.Plain(wording).Contains(Spelling.Plain(indicator.Name.Spanish), StringComparison.Ordinal)
        || Spelling.Plain(wording).Contains(Spelling.Plain(indicator.Name.English), StringComparison.Ordinal)
        || Spelling.Plain(wording).Contains(Spelling.Plain(indicator.Id), StringComparison.Ordinal);

    private static IEnumerable<BulletinProblem> Remarks(
        BulletinLayout layout, GridHeader header, BulletinSheet sheet)
    {
        foreach (var column in layout.Columns.Where(c => c.Role is LineRole.Ignored))
        {
            var isMonth = column.Dimension is Dimension.Months;
            if (isMonth && !sheet.Rows.Any(r => r.Line > header.LastLine && r.Cell(column.Column) is not null))
                continue;
            yield return new(Severity.Warning, header.Main.Place(column.Column), column.Header, isMonth
                ? new("un mes con cifras; todo es cero, así que se toma por aún no publicado",
                    "a month with figures; all is zero, so it is taken as not published yet")
                : new("una columna de las que la tabla tiene; esta no se lee",
                    "a column like the others of the table; this one is not read"), Kind: ProblemKind.Layout);
        }
    }
}
