namespace BorderStats.Charts;

/// <summary>
/// Where the parts of a chart lie, from top to bottom: caption and key, breaks, flags, the
/// plot itself, absences, slots.
/// </summary>
/// <param name="Area">The field between the axes.</param>
/// <param name="Absences">The lanes under the plot in which missing figures are hatched.</param>
internal sealed record Plot(Box Area, double BreakRow, double FlagRow, Box Absences)
{
    public double Left => Area.Left;
    public double Right => Area.Right;
    public double Top => Area.Top;
    public double Bottom => Area.Bottom;
}
