using System.Xml.Linq;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>An answer as lines through time.</summary>
public static class LineChart
{
    /// <param name="events">Whether policy events are marked.</param>
    public static XElement Draw(Series series, ChartFrame frame, Locale locale, bool events)
    {
        var canvas = Canvas.Of(series, frame, locale, events,
            frame.IsNarrow ? 0 : EndLabels.Width(series, frame, locale),
            frame.IsNarrow ? NamesAbove(series, frame, locale) : Key.None);
        return ChartRoot.Of(canvas, "lines",
            canvas.Axis.Draw(canvas), SlotAxis.Draw(canvas), Silence.Draw(canvas), canvas.Lanes.Draw(canvas),
            BreakMarks.Draw(canvas), SlotAxis.HitAreas(canvas), canvas.Flags.Draw(canvas),
            series.Lines.Select(line => LineMarks.Draw(canvas, line)),
            PartialLabels.Draw(canvas),
            frame.IsNarrow ? canvas.Key.Draw(Canvas.KeyTop) : EndLabels.Draw(canvas));
    }

    private static Key NamesAbove(Series series, ChartFrame frame, Locale locale)
    {
        ValueNames values = new(series, locale);
        return Key.Of(
            [.. series.Lines.Select(line => (Palette.Of(line), locale.Say(line.Name), Last(line, values)))], frame);
    }

    private static string Last(SeriesLine line, ValueNames values) =>
        line.Points[^1].Measured is not null ? values.Short(line.Points[^1]) : "";
}
