using BorderStats.Charts.Plans.Heat;
using ScottPlot;

namespace BorderStats.Charts.Pictures;

/// <summary>A plan as a heat map.</summary>
internal sealed class HeatPicture(HeatLayout layout) : IPictureBody
{
    // The height below which a figure in a field can hardly be read.
    private const double LeastRow = 17;

    private static readonly LinePattern Dotted = new([2, 4], 0, "break");

    public bool IsCramped(double height) => layout.Left > 0 || layout.RowHeight < LeastRow;

    public void Draw(PictureCanvas canvas)
    {
        var (frame, muted) = (layout.Frame, canvas.Colour("muted"));
        canvas.Text(new(layout.Caption, 0, frame.TickSize + 1), frame.TickSize, muted);
        FieldPicture.Draw(canvas, layout.Key, frame.NoteSize);
        foreach (var row in layout.Rows)
        {
            canvas.Text(row.Name, frame.TickSize, muted);
            foreach (var hole in row.Holes)
                FieldPicture.Hole(canvas, hole);
            foreach (var cell in row.Cells)
                FieldPicture.Draw(canvas, cell, frame.NoteSize);
        }

        foreach (var (x, _) in layout.Breaks())
            canvas.Line(new(x, layout.Field.Top - 3, x, layout.Field.Bottom + 3), canvas.Colour("axis"), 1.2, Dotted);
        foreach (var name in layout.Names)
            canvas.Text(name, layout.Grid.IsCalendar ? frame.NoteSize : frame.TickSize, muted);
    }
}
