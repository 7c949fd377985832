namespace BorderStats.Charts.Plans.Layouts;

/// <summary>A hatched run in its lane, with its label, or without where there is no room for it.</summary>
/// <param name="Rank">Which of the lines it is of.</param>
/// <param name="IsSurplus">No lane was free: it lies in the last one with others, in no line's colour.</param>
internal sealed record GapMark(Gap Gap, int Rank, int Lane, string Label, double LabelX, bool IsSurplus);

/// <summary>
/// The lanes between the plot and the slots' names, in which each line's missing figures are hatched. Under the plot
/// and not in it: there no point near zero and no line can lie on a hatch or its label.
/// </summary>
internal sealed record GapLanes(IReadOnlyList<GapMark> Marks, int Lanes, bool HasRefusals)
{
    private const double LaneHeight = 16, RefusalHeight = 12, Edge = 4, HatchHeight = 8, Space = 6;

    public double Height => (Lanes > 0 || HasRefusals ? Edge : 0) + Lanes * LaneHeight
        + (HasRefusals ? RefusalHeight : 0);

    public static GapLanes Of(ChartPlan plan, ChartFrame frame, BandScale across)
    {
        (Gap Gap, int Rank)[] gaps = [.. plan.Lines.SelectMany((line, rank) => line.Gaps.Select(gap => (gap, rank)))];
        var most = frame.IsNarrow ? 3 : 5;
        var marks = Stack(gaps, frame, across, most);
        // Where lines have more holes than there are lanes, the last lane is kept for those that found no other.
        if (marks.Exists(m => m.IsSurplus))
            marks = Stack(gaps, frame, across, most - 1);
        return new(marks, marks.Count == 0 ? 0 : marks.Max(m => m.Lane) + 1, plan.HasRefusals);
    }

    public Box Place(GapMark mark, ChartLayout layout)
    {
        var top = layout.Plot.Gaps.Top + Edge + (HasRefusals ? RefusalHeight : 0) + mark.Lane * LaneHeight + 4;
        return new(layout.Across.From(mark.Gap.First) + 1, top, layout.Across.To(mark.Gap.Last) - 1, top + HatchHeight);
    }

    /// <summary>
    /// The middle of a small cross for a refusal; the lines' crosses of one slot stand beside each other.
    /// </summary>
    public static (double X, double Y) Refusal(ChartLayout layout, int rank, int slot)
    {
        var lines = layout.Plan.Lines.Count;
        var pitch = Math.Min(9, layout.Across.Band / lines);
        return (layout.X(slot) + (rank - (lines - 1) / 2.0) * pitch, layout.Plot.Gaps.Top + Edge + RefusalHeight / 2);
    }

    private static List<GapMark> Stack((Gap Gap, int Rank)[] gaps, ChartFrame frame, BandScale across, int most)
    {
        List<List<(double From, double To)>> lanes = [];
        return
        [
            .. gaps.Select(g => Place(g.Gap, g.Rank, g.Gap.Label, frame, across, lanes, most)
                ?? Place(g.Gap, g.Rank, "", frame, across, lanes, most)
                ?? new GapMark(g.Gap, g.Rank, most, "", 0, IsSurplus: true)),
        ];
    }

    private static GapMark? Place(
        Gap gap, int rank, string label, ChartFrame frame, BandScale across,
        List<List<(double From, double To)>> lanes, int most)
    {
        var (from, to) = (across.From(gap.First), across.To(gap.Last));
        var width = label.Length == 0 ? 0 : TextWidth.Of(label, frame.NoteSize) + Space;
        if (width > 0 && to + width > across.End && from - width < across.Start)
            return null;

        var behind = to + width <= across.End;
        (double From, double To) taken = behind ? (from, to + width) : (from - width, to);
        for (var lane = 0; lane < most; lane++)
        {
            if (lane == lanes.Count)
                lanes.Add([]);
            if (lanes[lane].Exists(other => taken.From < other.To + Space && other.From < taken.To + Space))
                continue;
            lanes[lane].Add(taken);
            return new(gap, rank, lane, label, behind ? to + Space : taken.From, IsSurplus: false);
        }

        return null;
    }
}
