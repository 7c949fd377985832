using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Publishing.Drafts;
using BorderStats.Statistics;

namespace BorderStats.Web.Pages.Admin.Sheets;

/// <summary>One cell with all that is known of it.</summary>
/// <param name="Figure">The figure made of it, or null.</param>
/// <param name="Before">The cell before it that was read alike, or null.</param>
/// <param name="After">The cell after it that was read alike, or null.</param>
public sealed record CellView(
    CellAddress Address, BulletinCell Cell, CellReading Reading, PrintedFigure? Figure, RowLayout? Row,
    ColumnLayout? Column,
    IReadOnlyList<BulletinProblem> Problems, CellReading? Before, CellReading? After)
{
    public static CellView? Of(
        FigureSource source, BulletinLayout layout, BulletinReading reading, CellAddress address)
    {
        if (source.Table is not { } table
            || reading.Cells.FirstOrDefault(c => c.Line == address.Line && c.Column == address.Column) is not { } read
            || table.Sheet(layout.Sheet)?.Rows.FirstOrDefault(r => r.Line == address.Line)
                ?.Cell(address.Column) is not { } cell)
            return null;
        CellReading[] alike = [.. reading.Cells.Where(c => c.Role == read.Role)];
        var at = Array.IndexOf(alike, read);
        return new(
            address, cell, read, reading.Figures.FirstOrDefault(f => f.Place == read.Place),
            layout.Rows.FirstOrDefault(r => r.Line == address.Line),
            layout.Columns.FirstOrDefault(c => c.Column == address.Column),
            [.. source.Problems.Where(p => p.Place == read.Place)],
            at > 0 ? alike[at - 1] : null, at < alike.Length - 1 ? alike[at + 1] : null);
    }
}
