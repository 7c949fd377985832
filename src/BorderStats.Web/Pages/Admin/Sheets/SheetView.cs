using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Readings;

namespace BorderStats.Web.Pages.Admin.Sheets;

/// <summary>A cell of the sheet on screen.</summary>
/// <param name="Reading">How it was read; null for an empty cell.</param>
public sealed record SheetCell(int Column, string Text, bool IsNumber, CellReading? Reading, int Columns, int Lines);

/// <summary>A line of the sheet on screen.</summary>
/// <param name="Skipped">How many empty lines stand here, where they are too many to show; the
/// line then has no cells.</param>
public sealed record SheetLine(int Line, IReadOnlyList<SheetCell> Cells, int Skipped = 0);

/// <summary>A page of the sheet itself, each cell with its reading.</summary>
/// <param name="HiddenColumns">Columns at the right that are too many to show.</param>
public sealed record SheetView(int Columns, int HiddenColumns, IReadOnlyList<SheetLine> Lines, int Number, int Pages)
{
    public const int LinesAPage = 200;

    private const int MostColumns = 120, MostEmptyLines = 3;

    public static int PageOf(BulletinSheet sheet, int line) => (sheet.Rows.Count(r => r.Line < line) / LinesAPage) + 1;

    public static SheetView Of(BulletinSheet sheet, BulletinReading reading, int number)
    {
        var width = sheet.Rows.Select(r => r.Cells[^1].Column + 1).DefaultIfEmpty().Max();
        var pages = Math.Max(1, (sheet.Rows.Count + LinesAPage - 1) / LinesAPage);
        var page = Math.Clamp(number, 1, pages);
        BulletinRow[] rows = [.. sheet.Rows.Skip((page - 1) * LinesAPage).Take(LinesAPage)];
        if (rows.Length == 0)
            return new(0, 0, [], page, pages);

        var (first, last) = (rows[0].Line, rows[^1].Line);
        var readings = reading.Cells.Where(c => c.Line >= first && c.Line <= last)
            .ToDictionary(c => (c.Line, c.Column));
        Spread spread = new(sheet, rows, Math.Min(width, MostColumns));
        var before = page == 1 ? 0 : sheet.Rows[((page - 1) * LinesAPage) - 1].Line;
        List<SheetLine> lines = [];
        foreach (var row in rows)
        {
            lines.AddRange(Gap(before, row.Line, spread));
            lines.Add(new(row.Line, [.. spread.Cells(row.Line, row, readings)]));
            before = row.Line;
        }

        return new(spread.Width, width - spread.Width, lines, page, pages);
    }

    private static IEnumerable<SheetLine> Gap(int before, int line, Spread spread)
    {
        var empty = line - before - 1;
        if (empty > MostEmptyLines)
            return [new(before + 1, [], empty)];
        return Enumerable.Range(before + 1, empty).Select(l => new SheetLine(l, [.. spread.Cells(l, null, [])]));
    }

    /// <summary>Cells that are printed as one, where that hides no content.</summary>
    private sealed class Spread
    {
        private readonly Dictionary<(int Line, int Column), MergedRange> _starts = [];
        private readonly HashSet<(int Line, int Column)> _covered = [];

        public Spread(BulletinSheet sheet, BulletinRow[] rows, int width)
        {
            Width = width;
            foreach (var range in sheet.Merged.Where(m => m.FirstLine >= rows[0].Line
                && m.LastLine <= rows[^1].Line + MostEmptyLines && m.LastColumn < width))
            {
                var hidden = rows.Where(r => r.Line >= range.FirstLine && r.Line <= range.LastLine)
                    .SelectMany(r => r.Cells.Where(c => range.Contains(r.Line, c.Column)
                        && (r.Line, c.Column) != (range.FirstLine, range.FirstColumn)));
                // A range over lines that are folded away, or with content under it, is shown cell by cell.
                if (range.LastLine - range.FirstLine > MostEmptyLines || range.LastLine > rows[^1].Line || hidden.Any())
                    continue;
                _starts[(range.FirstLine, range.FirstColumn)] = range;
                for (var line = range.FirstLine; line <= range.LastLine; line++)
                {
                    for (var column = range.FirstColumn; column <= range.LastColumn; column++)
                        _covered.Add((line, column));
                }
            }
        }

        public int Width { get; }

        public IEnumerable<SheetCell> Cells(int line, BulletinRow? row, Dictionary<(int, int), CellReading> readings)
        {
            for (var column = 0; column < Width; column++)
            {
                var range = _starts.GetValueOrDefault((line, column));
                if (range is null && _covered.Contains((line, column)))
                    continue;
                var cell = row?.Cell(column);
                yield return new(
                    column, cell?.Text ?? "", cell?.Number is not null, readings.GetValueOrDefault((line, column)),
                    range is null ? 1 : range.LastColumn - range.FirstColumn + 1,
                    range is null ? 1 : range.LastLine - range.FirstLine + 1);
            }
        }
    }
}
