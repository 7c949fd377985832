using BorderStats.Queries.Lines;
using BorderStats.Queries.Passports;
using BorderStats.Statistics;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Indicators;

/// <summary>What is shown beside what was known on another day, wherever the two differ.</summary>
public sealed record ThenAndNow(Series Then, Series Now, IReadOnlyList<TwoPrints> Changed, int Same, Locale Locale)
{
    public static ThenAndNow Of(Series then, Series now, Locale locale)
    {
        var all = TwoPrints.Of(then, now);
        return new(
            then, now, [.. all.Where(p => p.Differs)], all.Count(p => !p.Differs && p.Now.Figure.Value is not null), locale);
    }

    public DateOnly Day => Then.Query.AsOf!.Value;

    /// <summary>"As published by 4 July 2021 and today: 3 of 12 figures differ."</summary>
    public string Sentence
    {
        get
        {
            var (differ, all) = (Locale.Number(Changed.Count), Locale.Number(Changed.Count + Same));
            return (Changed.Count, Changed.Count + Same) switch
            {
                (0, _) => Locale.Say($"Las {all} cifras eran las mismas.", $"All {all} figures were the same."),
                (1, _) => Locale.Say($"De {all} cifras, una es otra.", $"Of {all} figures one differs."),
                _ => Locale.Say($"De {all} cifras, {differ} son otras.", $"Of {all} figures {differ} differ."),
            };
        }
    }

    public string NowName => Now.Query.AsOf is { } day ? Locale.Day(day) : Locale.Say("hoy", "today");

    /// <summary>The number itself, whatever the chart measures.</summary>
    public string Number(SeriesPoint? point) => point?.Figure is { Value: { } value } figure
        ? (figure.IsAtLeast ? "≥ " : "") + Locale.Number(value)
        : FigureCell.NoData;

    /// <summary>The months, where they are not those of the slot.</summary>
    public string Months(SeriesPoint? point) => point is { IsPartial: true, Figure.Value: not null }
        ? PeriodWords.Of(point.Figure.Period, Now.Indicator.Year, Locale)
        : "";

    /// <summary>Per cent of what was known then.</summary>
    public string Percent(TwoPrints figure) => figure is { Difference: { } difference, Then.Figure.Value: > 0 and { } before }
        ? Locale.Percent(100.0 * difference / before, plus: true)
        : "";
}
