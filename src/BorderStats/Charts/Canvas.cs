using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>
/// A series with the places of everything that is drawn of it: each part of a chart draws itself from this.
/// </summary>
internal sealed record Canvas(
    Series Series, ChartFrame Frame, Locale Locale, Plot Plot, BandScale Across, IValueScale Up,
    ValueAxis Axis, Key Key, AbsenceLanes Lanes, FlagRows Flags)
{
    private const double CaptionHeight = 23, BreakHeight = 18, AxisHeight = 26, MonthAxisHeight = 42, RightEdge = 8;

    public SlotNames Slots => new(Series.Indicator.Year, Locale);
    public ValueNames Values => new(Series, Locale);
    public PointTitle Titles => new(Series, Locale);

    /// <param name="rightLabels">The width of labels at the right of the plot; zero puts a key above it.</param>
    public static Canvas Of(Series series, ChartFrame frame, Locale locale, bool events, double rightLabels, Key key)
    {
        var axis = ValueAxis.Of(series, frame, new(series, locale));
        BandScale across = new(
            Math.Max(1, series.Slots.Count), axis.Width(frame), frame.Width - Math.Max(RightEdge, rightLabels));
        var flags = FlagRows.Of(events ? series.Events : [], series, across);
        var lanes = AbsenceLanes.Of(series, frame, locale, across);

        var breakRow = CaptionHeight + key.Height;
        var flagRow = breakRow + (series.Breaks.Count > 0 ? BreakHeight : 0);
        var top = flagRow + flags.Height + 8;
        var bottom = frame.Height - (series.Query.Per is Frequency.Month ? MonthAxisHeight : AxisHeight);
        Box absences = new(across.Start, bottom - lanes.Height, across.End, bottom);
        Plot plot = new(new(across.Start, top, across.End, absences.Top), breakRow, flagRow, absences);
        return new(series, frame, locale, plot, across, axis.Scale(plot.Area), axis, key, lanes, flags);
    }

    public const double KeyTop = CaptionHeight;

    /// <summary>The last point of a line that has a place on the scale.</summary>
    public SeriesPoint? LastDrawn(SeriesLine line) => line.Points.LastOrDefault(IsDrawn);

    public bool IsDrawn(SeriesPoint point) => point.Measured is { } value && Up.Reaches(value);

    public double X(SeriesPoint point) => Across.Centre(SlotOf(point.Slot));

    public double Y(SeriesPoint point) =>
        Up.Place(point.Measured ?? throw new ArgumentException("A point without a value has no place.", nameof(point)));

    public int SlotOf(Period slot)
    {
        for (var i = 0; i < Series.Slots.Count; i++)
        {
            if (Series.Slots[i] == slot)
                return i;
        }

        throw new ArgumentException($"The series has no slot {slot}.", nameof(slot));
    }

    /// <summary>Whether a series break lies between a slot and the one before it.</summary>
    public bool BreaksBefore(int slot) => slot > 0
        && Series.Breaks.Any(b => b.LiesBetween(Series.Slots[slot - 1].Year, Series.Slots[slot].Year));
}
