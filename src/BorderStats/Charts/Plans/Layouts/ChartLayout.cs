namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// A plan laid out in a frame: the place of everything that is drawn, so that a drawing has nothing left to decide.
/// </summary>
internal sealed class ChartLayout
{
    public const double LegendTop = 23;
    private const double BreakHeight = 18, AxisHeight = 26, MonthAxisHeight = 42, RightEdge = 8;

    public ChartLayout(ChartPlan plan, ChartFrame frame)
    {
        (Plan, Frame) = (plan, frame);
        var hasEndLabels = plan.View is ChartView.Lines && !frame.IsNarrow;
        Legend = Legend.Of(plan, hasEndLabels ? [] : plan.Lines, frame);
        Axis = ValueAxis.Of(plan, frame);
        var right = hasEndLabels ? EndLabel.Room(plan, frame) : 0;
        Across = new(Math.Max(1, plan.Series.Slots.Count), Axis.Width(frame), frame.Width - Math.Max(RightEdge, right));
        Flags = EventFlag.Of(plan.Events, Across);
        Lanes = GapLanes.Of(plan, frame, Across);
        Plot = Divide();
        Up = Axis.Scale(Plot.Area);
        EndLabels = hasEndLabels ? LabelEnds() : [];
        Breaks = BreakMark.Of(this);
        FlagTexts = EventFlagText.Of(this);
        Bands = [.. plan.Gaps.Select(gap => GapBand.Of(this, gap))];
        Slots = SlotAxis.Of(this);
        PartYears = PartYearLabel.Of(this);
    }

    public ChartPlan Plan { get; }

    public ChartFrame Frame { get; }

    public PlotArea Plot { get; private set; }

    public BandScale Across { get; }

    public IValueScale Up { get; private set; }

    public ValueAxis Axis { get; }

    public SlotAxis Slots { get; }

    public Legend Legend { get; private set; }

    public GapLanes Lanes { get; }

    public IReadOnlyList<GapBand> Bands { get; }

    public IReadOnlyList<BreakMark> Breaks { get; }

    public IReadOnlyList<EventFlag> Flags { get; }

    /// <summary>What stands beside each flag, in the order of the flags; null where there is no room.</summary>
    public IReadOnlyList<PlacedText?> FlagTexts { get; }

    public IReadOnlyList<EndLabel> EndLabels { get; }

    public IReadOnlyList<PlacedText> PartYears { get; }

    public double X(int slot) => Across.Centre(slot);

    public double Y(PointPlan point) => Up.Place(point.Value);

    /// <summary>
    /// Where points stand close the line is enough, but for its last one and one that no line reaches.
    /// </summary>
    public bool IsQuiet(LinePlan line, int slot) => Across.Band < 9 && line.Points[slot].Sign is PointSign.Full
        && slot != line.Last && !line.IsAlone(slot);

    /// <summary>
    /// The names at the ends of the lines, and in a legend those without room there. The legend makes the plot lower,
    /// so that there may be room for fewer: the more are named in the legend, until all agrees.
    /// </summary>
    private IReadOnlyList<EndLabel> LabelEnds()
    {
        LinePlan[] drawn = [.. Plan.Lines.Where(line => line.Last >= 0)], named = [];
        while (true)
        {
            var labels = EndLabel.Of(this, named.Length == 0 ? drawn : drawn.Except(named));
            if (labels.Count + named.Length == drawn.Length)
                return labels;
            named = [.. drawn.Except(labels.Select(l => l.Line))];
            Legend = Legend.Of(Plan, named, Frame);
            Plot = Divide();
            Up = Axis.Scale(Plot.Area);
        }
    }

    private PlotArea Divide()
    {
        var breakRow = LegendTop + Legend.Height;
        var flagRow = breakRow + (Plan.Series.Breaks.Count > 0 ? BreakHeight : 0);
        var top = flagRow + EventFlag.Height(Flags) + 8;
        var bottom = Frame.Height - (Plan.IsMonthly ? MonthAxisHeight : AxisHeight);
        Box gaps = new(Across.Start, bottom - Lanes.Height, Across.End, bottom);
        return new(new(Across.Start, top, Across.End, gaps.Top), breakRow, flagRow, gaps);
    }
}
