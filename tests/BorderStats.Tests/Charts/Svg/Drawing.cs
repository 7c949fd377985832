using BorderStats.Charts.Plans;
using BorderStats.Charts.Plans.Layouts;
using BorderStats.Charts.Svg;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Tests.Charts.Svg;

/// <summary>From a series to its drawing in one step.</summary>
internal static class Drawing
{
    public static SvgPen Lines(Series series, ChartFrame frame, Locale locale, bool events, ScaleKind scale = ScaleKind.Linear) =>
        SvgChart.Draw(ChartPlan.Of(series, locale, ChartView.Lines, scale, events), frame);

    public static SvgPen As(ChartView view, Series series, ChartFrame frame, Locale locale) =>
        SvgChart.Draw(ChartPlan.Of(series, locale, view, ScaleKind.Linear, events: true), frame);

    public static SvgPen Bars(Series series, ChartFrame frame, Locale locale, bool events, ScaleKind scale = ScaleKind.Linear) =>
        SvgChart.Draw(ChartPlan.Of(series, locale, ChartView.Bars, scale, events), frame);
}
