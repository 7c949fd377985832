using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Plans.Heat;

/// <summary>A row of a heat map where it stands.</summary>
/// <param name="Code">Of its line, or empty where all rows are of one.</param>
/// <param name="Holes">The fields side by side without a figure, each run as one.</param>
internal sealed record HeatRow(string Code, PlacedText Name, IReadOnlyList<HeatCell> Cells, IReadOnlyList<Box> Holes)
{
    private const double Seam = 0.75, Drop = 4.5;

    public static HeatRow Of(HeatLayout layout, HeatGridRow row, double top)
    {
        var bottom = top + layout.RowHeight;
        List<HeatCell> cells = [];
        for (var column = 0; column < row.Slots.Count; column++)
        {
            if (row.Slots[column] < 0)
                continue;
            Box box = new(
                layout.Across.From(column) + Seam, top + Seam, layout.Across.To(column) - Seam, bottom - Seam);
            cells.Add(HeatCell.Of(
                layout.Plan, layout.Scale, row.Line, row.Slots[column], box, layout.Frame.NoteSize));
        }

        var name = TextWidth.Shorten(row.Name, layout.Across.Start - 6, layout.Frame.TickSize);
        return new(
            layout.Grid.IsCalendar ? "" : row.Line.Code, new(name, 0, (top + bottom) / 2 + Drop), cells, Runs(cells));
    }

    private static List<Box> Runs(List<HeatCell> cells)
    {
        List<Box> runs = [];
        foreach (var cell in cells.Where(c => c.HasHole))
        {
            if (runs.Count > 0 && cell.Box.Left - runs[^1].Right < 2.5 * Seam)
                runs[^1] = runs[^1] with { Right = cell.Box.Right };
            else
                runs.Add(cell.Box);
        }

        return runs;
    }
}
