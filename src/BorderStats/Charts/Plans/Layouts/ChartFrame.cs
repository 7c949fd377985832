namespace BorderStats.Charts.Plans.Layouts;

public enum FrameKind
{
    /// <summary>Labels stand at the right of the lines.</summary>
    Wide,

    /// <summary>For phones: labels stand above the plot, and there are fewer ticks.</summary>
    Narrow,
}

/// <summary>The space a chart is laid out in, in pixels of its intended width.</summary>
/// <param name="Id">Begins every id in the drawing, so that several charts can stand on one page.</param>
public sealed record ChartFrame(string Id, FrameKind Kind, double Width, double Height)
{
    public bool IsNarrow => Kind is FrameKind.Narrow;

    // The sizes in chart.css, which text is measured by before it is placed. None is below 12.
    internal double TickSize { get; } = 12.5;

    internal double NoteSize { get; } = 12;

    internal double LabelSize => IsNarrow ? 13 : 14;

    internal int Steps => Height < 250 ? 3 : IsNarrow ? 4 : 6;

    public static ChartFrame Wide(string id) => new(id, FrameKind.Wide, 860, 430);

    public static ChartFrame Narrow(string id) => new(id, FrameKind.Narrow, 360, 320);

    /// <summary>For one of many charts that stand beside each other.</summary>
    public static ChartFrame Small(string id) => new(id, FrameKind.Narrow, 360, 210);
}
