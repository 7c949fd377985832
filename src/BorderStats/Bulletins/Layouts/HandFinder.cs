using BorderStats.Bulletins.Files;
using BorderStats.Statistics;

namespace BorderStats.Bulletins.Layouts;

/// <summary>Makes the layout of a table of what a person said of it.</summary>
internal static class HandFinder
{
    private const int Country = 0, Group = 3;

    public static Recognition Lay(BulletinTable table, HandLayout said, CodelistLookup names)
    {
        BulletinProblem[] problems = [.. new HandCheck(table, said, names).Problems()];
        return problems.Length > 0 || HandCheck.SheetOf(table, said) is not { } sheet
            ? new([], problems)
            : new([Layout(table, sheet, said with { Sheet = sheet.Name }, names)], []);
    }

    private static BulletinLayout Layout(
        BulletinTable table, BulletinSheet sheet, HandLayout said, CodelistLookup names)
    {
        var header = HandHeader.Of(sheet, said, names);
        var found = GridTitle.Of(sheet, header, table.Name);
        var title = found with { Months = MonthSpan.Parse(said.Months) ?? found.Months };
        GridColumns columnFinder = new(sheet, header, title, names);
        var columns = columnFinder.Find([.. Labels(sheet, said)]);
        GridRows rowFinder = new(sheet, header, columns, title, names);
        var rows = rowFinder.Find();
        var months = columnFinder.Covered?.ToString() ?? "";
        return new(
            LayoutKind.Grid, sheet.Name, title.Number, title.Title, header.LastLine + 1,
            [.. columns.Concat(Ignored(sheet, said)).OrderBy(c => c.Column)],
            [.. Marked(rows, said, CellText.CodeOfAll(rowFinder.Down, months))])
        {
            Indicator = said.Indicator,
            Area = said.Area,
            Nationality = said.Nationality,
            Year = columns.Any(c => c.Dimension is Dimension.Year) ? null : said.Year ?? title.Year,
            Months = months,
            PeriodInNames = title.PeriodInNames,
            IsProvisional = title.IsPreliminary || columnFinder.Covered is { First: 1, Last: < 12 },
            Dash = said.Dash is DashMeaning.Unsaid ? title.Dash : said.Dash,
            ByHand = said,
        };
    }

    private static IEnumerable<ColumnLayout> Labels(BulletinSheet sheet, HandLayout said)
    {
        var texts = HandHeader.Texts(sheet, said.HeaderLines);
        return said.Labels.Select(l => (Column: BulletinRow.ColumnOf(l.Key)!.Value, Names: l.Value))
            .Select(l => new ColumnLayout(l.Column, texts.GetValueOrDefault(l.Column, ""), LineRole.Label, l.Names))
            .OrderBy(l => l.Column);
    }

    private static IEnumerable<ColumnLayout> Ignored(BulletinSheet sheet, HandLayout said)
    {
        var texts = HandHeader.Texts(sheet, said.HeaderLines);
        return said.IgnoredColumns.Select(l => BulletinRow.ColumnOf(l)!.Value).Distinct()
            .Select(c => new ColumnLayout(c, texts.GetValueOrDefault(c, ""), LineRole.Ignored, Dimension.None));
    }

    /// <summary>
    /// The rows as they were marked. A sum under a name that no list has is that of all where it is the only one of the
    /// table; of what others are the sum, no code says.
    /// </summary>
    private static IEnumerable<RowLayout> Marked(IReadOnlyList<RowLayout> rows, HandLayout said, string codeOfAll)
    {
        var isOnly = said.TotalLines.Count == 1 && !rows.Any(r => r.Role is LineRole.Total);
        foreach (var row in rows)
        {
            if (said.HeaderLines.Contains(row.Line))
                yield return row with { Role = LineRole.Header, Code = "", Depth = 0 };
            else if (said.TotalLines.Contains(row.Line) && row.Role is not LineRole.Total)
                yield return row with
                {
                    Role = LineRole.Total,
                    Code = isOnly ? codeOfAll : "",
                    Depth = isOnly ? Country : Group,
                };
            else
                yield return row;
        }
    }
}
