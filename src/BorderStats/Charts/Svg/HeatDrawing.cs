using BorderStats.Charts.Plans.Heat;

namespace BorderStats.Charts.Svg;

/// <summary>A plan as a heat map.</summary>
internal static class HeatDrawing
{
    // Beyond this a page would grow heavy with words that the table has too.
    private const int MostTitles = 400;

    public static SvgPen Draw(HeatLayout layout)
    {
        SvgPen pen = new();
        SvgRoot.Open(pen, layout.Plan, layout.Frame, "heat", layout.Height, hasLinks: false);
        pen.Text(layout.Caption, 0, layout.Frame.TickSize + 1, "tick");
        FieldDrawing.Draw(pen, layout.Key);
        var withTitles = layout.Rows.Sum(r => r.Cells.Count) <= MostTitles;
        foreach (var row in layout.Rows)
            Draw(pen, row, withTitles);
        foreach (var (x, title) in layout.Breaks())
            pen.Group("break").Title(title).Line(x, layout.Field.Top - 3, x, layout.Field.Bottom + 3, "").Close();
        pen.Group("axis slots");
        foreach (var name in layout.Names)
            pen.Text(name, layout.Grid.IsCalendar ? "note" : "tick");
        pen.Close().Group("hits");
        foreach (var (box, slot) in layout.Reaches())
            pen.OpenRect(box, "slot").With("data-slot", slot).Close();
        return pen.Close().Close();
    }

    private static void Draw(SvgPen pen, HeatRow row, bool withTitles)
    {
        pen.Group("row");
        if (row.Code.Length > 0)
            pen.With("data-line", row.Code);
        pen.Text(row.Name, "tick");
        foreach (var hole in row.Holes)
            FieldDrawing.Hole(pen, hole);
        foreach (var cell in row.Cells)
            FieldDrawing.Draw(pen, cell, withTitles ? cell.Point.Title : "");
        pen.Close();
    }
}
