using BorderStats.Charts.Maps.States;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Web.Explorer;

/// <summary>As what the answer is shown first; the table always stands beside it.</summary>
public enum ExplorerView
{
    Line,
    Bars,
    Stacked,
    Heat,

    /// <summary>The states of one year, by their shapes.</summary>
    Map,

    /// <summary>A little chart for every line.</summary>
    Small,
    Table,
}

/// <summary>Everything that an address of the explorer asks: the series, and how to show it.</summary>
/// <param name="Events">Whether policy events are marked on the chart.</param>
/// <param name="OwnAxis">Whether each little chart has a scale of its own.</param>
/// <param name="Order">How the rows of the table are ordered; null for as they come.</param>
/// <param name="Compare">The day whose figures are held beside those shown, or null.</param>
/// <param name="Year">Which year a map shows; null for the latest of which enough is known.</param>
public sealed record ExplorerQuestion(
    SeriesQuery Series, ExplorerView View = ExplorerView.Line, ScaleKind Scale = ScaleKind.Linear, bool Events = true,
    int? Year = null, bool OwnAxis = false, RowOrder? Order = null, DateOnly? Compare = null)
{
    /// <summary>
    /// A share or a change has no useful logarithm: it can be zero, and a change falls below it. Nor has a stack, whose
    /// parts would not add up, or a field, which has no height.
    /// </summary>
    public bool IsLog => Scale is ScaleKind.Log && Series.Measure is (Measure.Value or Measure.Index)
        && View is not (ExplorerView.Stacked or ExplorerView.Heat or ExplorerView.Map);

    /// <summary>Changes and indices add up to nothing, so that their bars stand beside each other.</summary>
    public bool IsUnstackable => View is ExplorerView.Stacked && Series.Measure is not (Measure.Value or Measure.Share);

    /// <summary>What the chart shows of the answer, whatever it is drawn with.</summary>
    /// <param name="then">The answer as of the day that it is compared with, or null.</param>
    public ChartPlan Plan(Series series, Series? then, Locale locale) => ChartPlan.Of(
        series, locale, Drawn, IsLog ? ScaleKind.Log : ScaleKind.Linear, Events, then);

    /// <summary>The same lines and periods as of the day that they are compared with; null where they are not.</summary>
    public async Task<Series?> ThenAsync(Series now, Dataset dataset, CancellationToken cancel) => Compare is { } day
        ? await (now.Query with { AsOf = day, Top = null }).RunAsync(dataset, cancel)
        : null;

    /// <summary>What the map shows of the answer.</summary>
    public StateMapPlan Map(Series series, Codebook codebook, Locale locale) =>
        StateMapPlan.Of(series, Year, codebook, locale);

    /// <summary>
    /// The same lines in another view. A map has all states, one year, and nothing but states; what belongs to it alone
    /// stays behind when it is left.
    /// </summary>
    public ExplorerQuestion In(ExplorerView view, Holding holding)
    {
        var next = this with
        {
            View = view,
            Year = view is ExplorerView.Map ? Year : null,
            OwnAxis = view is ExplorerView.Small && OwnAxis,
        };
        if (view is ExplorerView.Map == View is ExplorerView.Map)
            return next;
        var areas = view is ExplorerView.Map ? ExplorerParameters.EveryState(holding) : [];
        return next with
        {
            Series = Series with
            {
                By = BreakdownDimension.Area,
                Per = view is ExplorerView.Map ? Frequency.Year : Series.Per,
                Areas = areas,
                Top = null,
                Nationalities = Series.By is BreakdownDimension.Area ? Series.Nationalities : [],
            },
        };
    }

    private ChartView Drawn => View switch
    {
        ExplorerView.Bars => ChartView.Bars,
        ExplorerView.Stacked => ChartView.Stacked,
        ExplorerView.Heat => ChartView.Heat,
        ExplorerView.Small => OwnAxis ? ChartView.SmallApart : ChartView.Small,
        _ => ChartView.Lines,
    };
}

/// <summary>What an address was read as: a question, or what is wrong with it.</summary>
public sealed record ExplorerReading(ExplorerQuestion? Question, IReadOnlyList<ParameterProblem> Problems);
