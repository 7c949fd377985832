namespace BorderStats.Charts.Plans.Layouts;

/// <summary>
/// Where the parts of a chart lie, from top to bottom: caption and legend, breaks, flags, the
/// plot itself, gaps, slots.
/// </summary>
/// <param name="Area">The field between the axes.</param>
/// <param name="Gaps">The lanes under the plot in which missing figures are hatched.</param>
internal sealed record PlotArea(Box Area, double BreakRow, double FlagRow, Box Gaps)
{
    public double Left => Area.Left;

    public double Right => Area.Right;

    public double Top => Area.Top;

    public double Bottom => Area.Bottom;
}
