namespace BorderStats.Charts.Plans.Layouts;

/// <summary>Where a bar stands that has those of its slot at its sides.</summary>
internal static class BarBox
{
    private const double Share = 0.78, Least = 1;

    /// <summary>
    /// From the base to the value; a zero is a stroke on the base, so that it is not taken for a gap.
    /// </summary>
    /// <param name="rank">Which of the lines it is of.</param>
    public static Box Of(ChartLayout layout, int rank, int slot)
    {
        var (lines, point) = (layout.Plan.Lines.Count, layout.Plan.Lines[rank].Points[slot]);
        var width = layout.Across.Band * Share / lines;
        var left = layout.X(slot) + (rank - lines / 2.0) * width;
        var (foot, head) = (layout.Up.Base, point.IsDrawn ? layout.Y(point) : layout.Up.Base);
        var (top, bottom) = (Math.Min(foot, head), Math.Max(foot, head));
        var gap = Math.Min(1.5, width * 0.12);
        return new(left + gap, Math.Min(top, bottom - Least), left + width - gap, bottom);
    }
}
