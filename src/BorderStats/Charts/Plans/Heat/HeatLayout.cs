using BorderStats.Charts.Plans.Layouts;

namespace BorderStats.Charts.Plans.Heat;

/// <summary>A plan laid out as a heat map: every figure a field, coloured by its class.</summary>
internal sealed class HeatLayout
{
    public const double CaptionHeight = 22;
    private const double AxisHeight = 22, Space = 8, WidestName = 0.27, LeastRow = 15;

    /// <param name="isBounded">Whether the frame's height is all there is, as in a picture.</param>
    public HeatLayout(ChartPlan plan, ChartFrame frame, bool isBounded = false)
    {
        (Plan, Frame) = (plan, frame);
        Scale = HeatScale.Of(plan.Series);
        Grid = HeatGrid.Of(plan);
        Key = HeatKey.Of(plan, Scale, frame, CaptionHeight);
        var names = Grid.Rows.Select(r => TextWidth.Of(r.Name, frame.TickSize)).DefaultIfEmpty(0).Max() + Space;
        Across = new(Math.Max(1, Grid.Columns), Math.Min(names, frame.Width * WidestName), frame.Width);
        var top = Key.Bottom + Space;
        var room = frame.Height - top - AxisHeight;
        RowHeight = isBounded ? Math.Clamp(room / Math.Max(1, Grid.Rows.Count), LeastRow, 40) : Usual(Grid.Rows.Count);
        var shown = isBounded ? Math.Min(Grid.Rows.Count, Math.Max(1, (int)(room / RowHeight))) : Grid.Rows.Count;
        Left = Grid.Rows.Count - shown;
        Rows = [.. Grid.Rows.Take(shown).Select((row, i) => HeatRow.Of(this, row, top + i * RowHeight))];
        Field = new(Across.Start, top, Across.End, top + shown * RowHeight);
        Height = Field.Bottom + AxisHeight;
        Names = HeatNames.Of(this);
    }

    public ChartPlan Plan { get; }

    public ChartFrame Frame { get; }

    public HeatScale Scale { get; }

    public HeatGrid Grid { get; }

    public HeatKey Key { get; }

    /// <summary>The columns.</summary>
    public BandScale Across { get; }

    public double RowHeight { get; }

    public IReadOnlyList<HeatRow> Rows { get; }

    /// <summary>How many rows a picture has no room for.</summary>
    public int Left { get; }

    /// <summary>Where the fields lie.</summary>
    public Box Field { get; }

    public double Height { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<PlacedText> Names { get; }

    /// <summary>What is coloured, how much of it is shown.</summary>
    public string Caption => Plan.Values.Axis + Grid.Hiding(Plan)
        + (Left == 0 ? "" : Plan.Locale.Say($" (y {Left} filas más)", $" (and {Left} more rows)"));

    /// <summary>What pointer and keys find a slot by: its column, or in a calendar its field.</summary>
    public IEnumerable<(Box Box, int Slot)> Reaches() => Grid.IsCalendar
        ? Rows.SelectMany(r => r.Cells).Select(c => (c.Box, c.Slot))
        : Enumerable.Range(0, Grid.Columns).Select(column => (
            new Box(Across.From(column), Field.Top, Across.To(column), Field.Bottom), Grid.Hidden + column));

    /// <summary>The seams at which the form or definition of the series changed.</summary>
    public IEnumerable<(double X, string Title)> Breaks() => Grid.IsCalendar
        ? []
        : Plan.Breaks.Where(b => b.Slot >= Grid.Hidden).Select(b => (Across.From(b.Slot - Grid.Hidden), b.Title));

    private double Usual(int rows) => (rows, Frame.IsNarrow) switch
    {
        ( <= 8, false) => 32,
        ( <= 16, false) => 26,
        ( <= 8, true) => 28,
        _ => 21,
    };
}
