using BorderStats.Charts.Plans;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>
/// A figure as it stands in a table: its text, the small marks behind it, and what a pointer over it says.
/// </summary>
/// <param name="Css">"sd" where there is no data, "refused" where nothing is computed, else empty.</param>
public sealed record FigureCell(string Text, string Css, string Title, IReadOnlyList<FigureMark> Marks)
{
    /// <summary>What every table of Mexico's statistics prints where there is no data.</summary>
    public const string NoData = "S/D";

    public static FigureCell Of(Series series, SeriesPoint point, Locale locale)
    {
        if (point.Measured is not null)
            return new(
                PointWords.Number(series, point, locale), "", SourceWords.Origin(point.Figure, locale),
                FigureMark.Of(point, new(series.Indicator.Year, locale)));
        return point.Figure.Value is { } value
            ? Refused(point.Refusal ?? Refusal.Hole, value, series, locale)
            : new(NoData, "sd", SourceWords.Absence(point.Figure, locale), []);
    }

    private static FigureCell Refused(Refusal refusal, long value, Series series, Locale locale)
    {
        var reason = locale.Say(refusal.Reason());
        var counted = $"{locale.Number(value)} {locale.Say(series.Indicator.Unit)}";
        return new(locale.Say(refusal.Brief()), "refused",
            $"{locale.Say("No se calcula", "Not computed")}: {reason} ({counted})", []);
    }
}
