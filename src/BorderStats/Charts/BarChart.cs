using System.Xml.Linq;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>An answer as bars, those of one slot beside each other in the order of the lines.</summary>
public static class BarChart
{
    /// <param name="events">Whether policy events are marked.</param>
    public static XElement Draw(Series series, ChartFrame frame, Locale locale, bool events)
    {
        var key = Key.Of([.. series.Lines.Select(
            line => (Palette.Of(line) with { Marker = MarkerShape.Square }, locale.Say(line.Name), ""))], frame);
        var canvas = Canvas.Of(series, frame, locale, events, 0, key);
        return ChartRoot.Of(canvas, "bars",
            canvas.Axis.Draw(canvas), SlotAxis.Draw(canvas), Silence.Draw(canvas), canvas.Lanes.Draw(canvas),
            BreakMarks.Draw(canvas), SlotAxis.HitAreas(canvas), canvas.Flags.Draw(canvas),
            series.Lines.Select((line, rank) => BarMarks.Draw(canvas, line, rank)),
            BarMarks.SpanLabels(canvas),
            canvas.Key.Draw(Canvas.KeyTop));
    }
}
