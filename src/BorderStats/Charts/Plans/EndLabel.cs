namespace BorderStats.Charts.Plans;

/// <summary>Name and last value at the right of a line, moved apart where they would lie on each other.</summary>
/// <param name="Number">With the blank that parts it from the name.</param>
/// <param name="Leader">The way from the line's end to a label that had to move; empty where it did not.</param>
internal sealed record EndLabel(
    LinePlan Line, string Name, string Number, double X, double Y, IReadOnlyList<(double X, double Y)> Leader)
{
    private const double Offset = 12, Pitch = 21, Widest = 285, Moved = 7;

    /// <summary>The room that they need at the right of the plot.</summary>
    public static double Room(ChartPlan plan, ChartFrame frame)
    {
        var widest = 0.0;
        foreach (var line in plan.Lines)
        {
            if (line.Last >= 0)
                widest = Math.Max(widest, TextWidth.Of(line.Name, frame.LabelSize, bold: true)
                    + TextWidth.Of(" " + line.LastNumber, frame.LabelSize));
        }

        return Math.Min(Math.Min(Widest, frame.Width * 0.45), widest) + Offset + 4;
    }

    public static IReadOnlyList<EndLabel> Of(ChartLayout layout)
    {
        // Where there are more lines than places, the highest keep their labels; the others
        // still say their names when asked.
        var (low, high) = (layout.Plot.Top - Pitch / 2, layout.Plot.Bottom + Pitch / 2);
        var ends = layout.Plan.Lines.Where(line => line.Last >= 0)
            .Select(line => (Line: line, Y: layout.Y(line.Points[line.Last])))
            .OrderBy(end => end.Y).Take(LabelPlacement.Room(Pitch, low, high)).ToArray();
        var places = LabelPlacement.Spread([.. ends.Select(end => end.Y)], Pitch, low, high);
        return [.. ends.Select((end, i) => Of(layout, end.Line, end.Y, places[i]))];
    }

    private static EndLabel Of(ChartLayout layout, LinePlan line, double from, double y)
    {
        var (end, x) = (layout.X(line.Last) + 6, layout.Plot.Right + Offset);
        var number = " " + line.LastNumber;
        var room = layout.Frame.Width - x - TextWidth.Of(number, layout.Frame.LabelSize);
        var name = TextWidth.Shorten(line.Name, room, layout.Frame.LabelSize, bold: true);
        var needsLeader = Math.Abs(y - from) > Moved || layout.Plot.Right - end > layout.Across.Band;
        return new(line, name, number, x, y,
            needsLeader ? [(end, from), (Math.Max(end, layout.Plot.Right), from), (x - 3, y)] : []);
    }
}
