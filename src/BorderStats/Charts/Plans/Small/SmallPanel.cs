using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Plans.Small;

/// <summary>A little chart of one line, and where its parts stand.</summary>
/// <param name="Number">The last figure, where there is room beside the name.</param>
/// <param name="Labels">At the ticks that lie far enough apart.</param>
/// <param name="Holes">The slots without a figure, over the full height.</param>
/// <param name="Years">The first and the last slot.</param>
internal sealed record SmallPanel(
    LinePlan Line, PlacedText Name, PlacedText? Number, Box Plot, BandScale Across, IValueScale Up,
    IReadOnlyList<double> Ticks, IReadOnlyList<PlacedText> Labels, IReadOnlyList<Box> Holes,
    IReadOnlyList<double> Breaks, IReadOnlyList<PlacedText> Years)
{
    private const double NameDrop = 14, Head = 30, Foot = 26, Right = 5, LabelPitch = 13, Between = 8;

    /// <param name="gutter">The room for the labels, the same in all charts.</param>
    public static SmallPanel Of(SmallLayout layout, LinePlan line, SmallAxis axis, double gutter, Box box)
    {
        var (plan, frame) = (layout.Plan, layout.Frame);
        Box plot = new(box.Left + gutter, box.Top + Head, box.Right - Right, box.Bottom - Foot);
        BandScale across = new(Math.Max(1, line.Points.Count), plot.Left, plot.Right);
        var up = axis.Scale(plot);
        var number = TextWidth.Of(line.LastNumber, frame.LabelSize);
        var fits = TextWidth.Of(line.Name, frame.LabelSize, bold: true) + number + Between <= box.Width;
        var name = TextWidth.Shorten(line.Name, box.Width, frame.LabelSize, bold: true);
        return new(
            line, new(name, box.Left, box.Top + NameDrop),
            fits && number > 0 ? new(line.LastNumber, box.Right, box.Top + NameDrop, TextAnchor.End) : null,
            plot, across, up, [.. axis.Ticks.Select(up.Place)], [.. LabelsOf(axis, up, plot)],
            [.. line.Gaps.Concat(plan.Gaps).Select(g =>
                new Box(across.From(g.First), plot.Top, across.To(g.Last), plot.Bottom))],
            [.. plan.Breaks.Select(b => across.From(b.Slot))], YearsOf(layout, plot, box.Bottom - 11));
    }

    public double X(int slot) => Across.Centre(slot);

    public double Y(int slot) => Up.Place(Line.Points[slot].Value);

    /// <summary>
    /// Whether a point has a sign of its own: the last one, and all that say more than the line does.
    /// </summary>
    public bool HasSign(int slot) => Line.Points[slot] is { IsDrawn: true } point
        && (point.Sign is not PointSign.Full || point.IsAtLeast || slot == Line.Last || Line.IsAlone(slot));

    private static IEnumerable<PlacedText> LabelsOf(SmallAxis axis, IValueScale up, Box plot)
    {
        var last = double.PositiveInfinity;
        for (var i = 0; i < axis.Ticks.Count; i++)
        {
            var y = up.Place(axis.Ticks[i]);
            if (last - y < LabelPitch || axis.Labels[i].Length == 0)
                continue;
            last = y;
            yield return new(axis.Labels[i], plot.Left - 4, y + 4, TextAnchor.End);
        }
    }

    private static IReadOnlyList<PlacedText> YearsOf(SmallLayout layout, Box plot, double y)
    {
        var slots = layout.Plan.Series.Slots;
        if (slots.Count == 0)
            return [];
        var (first, last) = (layout.Plan.Slots.ShortYear(slots[0].Year), layout.Plan.Slots.ShortYear(slots[^1].Year));
        PlacedText end = new(last, plot.Right, y, TextAnchor.End);
        var room = TextWidth.Of(first + last, layout.Frame.NoteSize) + Between;
        return first == last || room > plot.Width ? [end] : [new(first, plot.Left, y), end];
    }
}
