using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Plans.Small;

/// <summary>A plan laid out as little charts in rows, one for each line.</summary>
internal sealed class SmallLayout
{
    // More would make a page that nobody looks through; the table has them all.
    private const int Most = 48;
    private const double CaptionHeight = 24, Gap = 22, NarrowGap = 12;
    private const double WideHeight = 152, NarrowHeight = 132, LeastHeight = 86;

    /// <param name="isBounded">Whether the frame's height is all there is, as in a picture.</param>
    public SmallLayout(ChartPlan plan, ChartFrame frame, bool isBounded = false)
    {
        (Plan, Frame) = (plan, frame);
        var lines = Math.Min(Most, plan.Lines.Count);
        Columns = frame.IsNarrow ? Math.Min(2, lines) : lines > 6 ? 4 : Math.Min(3, lines);
        var (rows, gap) = (Rows(lines), frame.IsNarrow ? NarrowGap : Gap);
        var room = frame.Height - CaptionHeight;
        PanelHeight = isBounded
            ? Math.Clamp(room / Math.Max(1, rows), LeastHeight, Math.Max(LeastHeight, room))
            : frame.IsNarrow ? NarrowHeight : WideHeight;
        if (isBounded)
            lines = Math.Min(lines, Columns * Math.Max(1, (int)(room / PanelHeight)));
        Left = plan.Lines.Count - lines;
        var width = (frame.Width - (Columns - 1) * gap) / Math.Max(1, Columns);
        SmallAxis[] axes = plan.View is ChartView.SmallApart
            ? [.. plan.Lines.Take(lines).Select(line => SmallAxis.Of(plan, ValueRange.Of(line)))]
            : [.. Enumerable.Repeat(SmallAxis.Of(plan, plan.Range), lines)];
        var gutter = axes.Select(a => a.Width(frame.NoteSize)).DefaultIfEmpty(0).Max();
        Panels =
        [
            .. plan.Lines.Take(lines).Select((line, i) => SmallPanel.Of(this, line, axes[i], gutter, new(
                i % Columns * (width + gap), CaptionHeight + i / Columns * PanelHeight,
                i % Columns * (width + gap) + width, CaptionHeight + (i / Columns + 1) * PanelHeight))),
        ];
        Height = CaptionHeight + Rows(lines) * PanelHeight;
    }

    public ChartPlan Plan { get; }

    public ChartFrame Frame { get; }

    public int Columns { get; }

    public double PanelHeight { get; }

    public IReadOnlyList<SmallPanel> Panels { get; }

    /// <summary>How many lines have no chart.</summary>
    public int Left { get; }

    public double Height { get; }

    /// <summary>What is measured, and whether some lines are not shown.</summary>
    public string Caption => Plan.Caption + (Left == 0 ? "" : Plan.Locale.Say(
        $" (y {Left} más en la tabla)", $" (and {Left} more in the table)"));

    /// <summary>What pointer and keys find a slot by: its column in every row.</summary>
    public IEnumerable<(Box Box, int Slot)> Reaches()
    {
        for (var column = 0; column < Math.Min(Columns, Panels.Count); column++)
        {
            var (head, foot) = (Panels[column], Panels[Foot(column)]);
            for (var slot = 0; slot < Plan.Series.Slots.Count; slot++)
                yield return (new(head.Across.From(slot), head.Plot.Top, head.Across.To(slot), foot.Plot.Bottom), slot);
        }
    }

    /// <summary>The last chart of a column.</summary>
    private int Foot(int column) => column + (Panels.Count - 1 - column) / Columns * Columns;

    private int Rows(int lines) => (lines + Columns - 1) / Math.Max(1, Columns);
}
