namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Name and last value at the right of a line, moved apart where they would lie on each other.</summary>
/// <param name="Number">With the blank that parts it from the name.</param>
/// <param name="Leader">The way from the line's end to a label that had to move; empty where it did not.</param>
internal sealed record EndLabel(
    LinePlan Line, string Name, string Number, double X, double Y, IReadOnlyList<(double X, double Y)> Leader)
{
    private const double Offset = 12, Pitch = 19, Widest = 285, Moved = 7;

    // Farther than this nobody would look for a line's name.
    private const double MostMoved = 30;

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

    /// <summary>
    /// As many of the lines as have room near their ends, the highest first; the others are named in a legend.
    /// </summary>
    /// <param name="lines">Each with a mark.</param>
    public static IReadOnlyList<EndLabel> Of(ChartLayout layout, IEnumerable<LinePlan> lines)
    {
        var (low, high) = (layout.Plot.Top - Pitch / 2, layout.Plot.Bottom + Pitch / 2);
        var ends = lines.Select(line => (Line: line, Y: layout.Y(line.Points[line.Last])))
            .OrderBy(end => end.Y).ToArray();
        var most = LabelPlacement.Room(Pitch, low, high);
        if (Places([.. ends.Select(end => end.Y)]) is { } all)
            return [.. ends.Select((end, i) => Of(layout, end.Line, end.Y, all[i]))];

        List<(LinePlan Line, double Y)> near = [];
        foreach (var end in ends)
        {
            if (Places([.. near.Select(n => n.Y), end.Y]) is not null)
                near.Add(end);
        }

        var places = Places([.. near.Select(n => n.Y)]) ?? [];
        return [.. near.Select((end, i) => Of(layout, end.Line, end.Y, places[i]))];

        // Null where one of them would stand too far from its line.
        IReadOnlyList<double>? Places(double[] wanted)
        {
            if (wanted.Length > most)
                return null;
            var spread = LabelPlacement.Spread(wanted, Pitch, low, high);
            return spread.Zip(wanted).All(s => Math.Abs(s.First - s.Second) <= MostMoved) ? spread : null;
        }
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
