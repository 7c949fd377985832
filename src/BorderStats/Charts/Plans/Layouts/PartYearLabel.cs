namespace BorderStats.Charts.Plans.Layouts;

/// <summary>"Jan–Jul" near each mark that covers only a part of its slot, where there is room.</summary>
internal static class PartYearLabel
{
    private const double Height = 14, Away = 9, PointRadius = 6;

    public static IReadOnlyList<PlacedText> Of(ChartLayout layout)
    {
        LinePlan[] lines = [.. layout.Plan.Lines, .. layout.Plan.Then.Lines];
        if (!lines.Any(line => line.Points.Any(p => p.IsPartYear)))
            return [];
        return layout.Plan.View is ChartView.Lines ? NearPoints(layout, lines) : OverBars(layout);
    }

    private static List<PlacedText> NearPoints(ChartLayout layout, LinePlan[] lines)
    {
        List<PlacedText> labels = [];
        var marks = lines.SelectMany(line => line.Points
            .Select((point, slot) => (Point: point, X: layout.X(slot))).Where(mark => mark.Point.IsDrawn)).ToArray();
        List<Box> taken =
        [
            .. marks.Select(m => Box.Around(m.X, layout.Y(m.Point), PointRadius)),
            .. layout.Bands.Select(b => b.Words(layout.Frame.NoteSize)).OfType<Box>(),
        ];
        Stroke[] strokes = [.. lines.SelectMany(line => Strokes(layout, line))];
        foreach (var (point, x) in marks.Where(m => m.Point.IsPartYear))
        {
            var text = layout.Plan.Slots.Months(point.Months);
            var width = TextWidth.Of(text, layout.Frame.NoteSize);
            var free = Places(x, layout.Y(point), width).FirstOrDefault(box =>
                layout.Plot.Area.Contains(box) && !taken.Exists(box.Overlaps)
                && !Array.Exists(strokes, box.IsCrossedBy));
            if (free == default)
                continue;
            taken.Add(free);
            labels.Add(new(text, free.Centre, free.Bottom - 3, TextAnchor.Middle));
        }

        return labels;
    }

    /// <summary>Above the point, below it, at its left, at its right.</summary>
    private static Box[] Places(double x, double y, double width) =>
    [
        new(x - width / 2, y - Away - Height, x + width / 2, y - Away),
        new(x - width / 2, y + Away, x + width / 2, y + Away + Height),
        new(x - Away - width, y - Height / 2, x - Away, y + Height / 2),
        new(x + Away, y - Height / 2, x + Away + width, y + Height / 2),
    ];

    private static IEnumerable<Stroke> Strokes(ChartLayout layout, LinePlan line)
    {
        for (var i = 1; i < line.Points.Count; i++)
        {
            if (line.Points[i].Join is not PointJoin.None)
                yield return new(
                    layout.X(i - 1), layout.Y(line.Points[i - 1]), layout.X(i), layout.Y(line.Points[i]));
        }
    }

    /// <summary>Once over a slot whose part-years have the same months, where it is no wider than the slot.</summary>
    private static List<PlacedText> OverBars(ChartLayout layout)
    {
        List<PlacedText> labels = [];
        for (var slot = 0; slot < layout.Plan.Series.Slots.Count; slot++)
        {
            PointPlan[] drawn = [.. layout.Plan.Lines.Select(line => line.Points[slot]).Where(p => p.IsDrawn)];
            PointPlan[] parts = [.. drawn.Where(p => p.IsPartYear)];
            if (parts.Length == 0 || Array.Exists(parts, p => p.Months != parts[0].Months)
                || (layout.Plan.View is ChartView.Stacked && parts.Length < drawn.Length))
                continue;

            var text = layout.Plan.Slots.Months(parts[0].Months);
            var top = layout.Plan.View is ChartView.Stacked
                ? StackBox.Top(layout, slot)
                : drawn.Min(p => Math.Min(layout.Y(p), layout.Up.Base) - (p.IsAtLeast ? 16 : 0));
            var y = top - 5;
            if (TextWidth.Of(text, layout.Frame.NoteSize) <= layout.Across.Band + 4
                && y - layout.Frame.NoteSize >= layout.Plot.Top)
                labels.Add(new(text, layout.X(slot), y, TextAnchor.Middle));
        }

        return labels;
    }
}
