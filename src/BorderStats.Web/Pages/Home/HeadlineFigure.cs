using BorderStats.Queries.Lines;
using BorderStats.Queries.Places;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Web.Pages.Indicators;
using BorderStats.Web.Wording;

namespace BorderStats.Web.Pages.Home;

/// <summary>
/// The latest full year of one indicator in large print: its change on the year before or why
/// there is none, and its source.
/// </summary>
public sealed record HeadlineFigure(IndicatorGlance Glance, SeriesPoint Point)
{
    /// <summary>What the border is asked about first, in this order.</summary>
    private static readonly string[] Asked =
        ["regional-visitor-cards", "apprehensions", "refugee-requests", "returns", "documented-entries",
            "us-southwest-apprehensions"];

    public string Address(Locale locale) =>
        FigureAddress.Of(Glance.Indicator.Id, Glance.Line.Code, Nationality.All, Point.Figure.Period, locale);

    public static IReadOnlyList<HeadlineFigure> Of(IReadOnlyList<IndicatorGlance> glances) =>
    [
        .. from id in Asked
           from glance in glances
           let latest = glance.LatestWholeYear
           where glance.Indicator.Id == id && latest is not null
           select new HeadlineFigure(glance, latest),
    ];

    /// <summary>"−1.8% against 2017", or "no comparison with 2018: no data".</summary>
    public string Change(Locale locale)
    {
        var change = YearOnYear.Of(Glance.Series, Glance.Line, Point);
        var before = PeriodWords.Of(Point.Slot.YearBefore, Glance.Indicator.Year, locale);
        return change.Percent is { } percent
            ? locale.Percent(percent, plus: true) + locale.Say($" frente a {before}", $" against {before}")
            : locale.Say($"sin comparación con {before}: ", $"no comparison with {before}: ")
                + locale.Say((change.Refusal ?? Refusal.HoleBefore).Reason());
    }
}
