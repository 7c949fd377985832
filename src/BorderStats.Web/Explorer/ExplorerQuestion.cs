using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>As what the answer is shown first; the table always stands beside it.</summary>
public enum ExplorerView
{
    Line,
    Bars,
    Table,
}

/// <summary>Everything that an address of the explorer asks: the series, and how to show it.</summary>
/// <param name="Events">Whether policy events are marked on the chart.</param>
public sealed record ExplorerQuestion(
    SeriesQuery Series, ExplorerView View = ExplorerView.Line, ScaleKind Scale = ScaleKind.Linear, bool Events = true)
{
    /// <summary>A share or a change has no useful logarithm: it can be zero, and a change falls below it.</summary>
    public bool IsLog => Scale is ScaleKind.Log && Series.Measure is (Measure.Value or Measure.Index);

    /// <summary>What the chart shows of the answer, whatever it is drawn with.</summary>
    public ChartPlan Plan(Series series, Locale locale) => ChartPlan.Of(
        series, locale, View is ExplorerView.Bars ? ChartView.Bars : ChartView.Lines,
        IsLog ? ScaleKind.Log : ScaleKind.Linear, Events);
}

/// <summary>What an address was read as: a question, or what is wrong with it.</summary>
public sealed record ExplorerReading(ExplorerQuestion? Question, IReadOnlyList<ParameterProblem> Problems);
