using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>A choice of lines that is often wanted, by its name.</summary>
public sealed record Preset(string Name, ExplorerQuestion Question, bool IsShown)
{
    private const int Few = 5;

    private static readonly string[] NorthernTriangle = ["GTM", "HND", "SLV"];

    /// <summary>Those that the indicator has figures for.</summary>
    public static IReadOnlyList<Preset> Of(ExplorerQuestion question, Series series, Holding holding, Locale locale) =>
    [
        .. All(question, holding, locale)
            .Select(p => new Preset(p.Name, p.Question, IsSame(p.Question, question, series))),
    ];

    private static IEnumerable<(string Name, ExplorerQuestion Question)> All(
        ExplorerQuestion question, Holding holding, Locale locale)
    {
        var states = ExplorerParameters.EveryState(holding);
        // A map shows states, whichever are chosen, and neither nationalities nor a rest.
        var beside = question.View is ExplorerView.Map ? question.In(ExplorerView.Line, holding) : question;
        var fresh = question.Series with { Areas = [], Nationalities = [], Top = null };
        if (holding.Areas.Any(a => a.IsSouthernBorder))
            yield return (locale.Say("Estados de la frontera sur", "Southern border states"), question with
            {
                Series = fresh with
                {
                    By = BreakdownDimension.Area,
                    Areas = [.. holding.Areas.Where(a => a.IsSouthernBorder).Select(a => a.Code)],
                },
            });
        // Where only the border has figures it is all there is.
        if (ExplorerParameters.HasStates(holding)
            && states.Count > Math.Max(1, holding.Areas.Count(a => a.IsSouthernBorder)))
            yield return (locale.Say("Todas las entidades", "All states"), question with
            {
                Series = fresh with { By = BreakdownDimension.Area, Areas = states },
            });
        if (NorthernTriangle.All(code => holding.Nationalities.Any(n => n.Code == code)))
            yield return (locale.Say("Triángulo Norte", "Northern Triangle"), beside with
            {
                Series = fresh with { By = BreakdownDimension.Nationality, Nationalities = NorthernTriangle },
            });
        if (HasMany(question.Series.By, holding))
            yield return (locale.Say("Las cinco mayores y el resto", "Largest five and the rest"), beside with
            {
                Series = fresh with { By = question.Series.By, Top = Few },
            });
    }

    private static bool HasMany(BreakdownDimension by, Holding holding) => Few < by switch
    {
        BreakdownDimension.Area => holding.Areas.Count(a => a.Kind is AreaKind.State),
        BreakdownDimension.Point => holding.Points.Count,
        _ => holding.Nationalities.Count - 1,
    };

    private static bool IsSame(ExplorerQuestion preset, ExplorerQuestion question, Series series)
    {
        if (preset.Series.By != question.Series.By || preset.Series.Top != question.Series.Top)
            return false;
        if (preset.Series.Top is not null)
            return true;
        var (wanted, shown) = preset.Series.By is BreakdownDimension.Nationality
            ? (preset.Series.Nationalities, series.Query.Nationalities)
            : (preset.Series.Areas, series.Query.Areas);
        return wanted.ToHashSet().SetEquals(shown);
    }
}
