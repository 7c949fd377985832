using BorderStats.Queries.Prints;
using BorderStats.Queries.Sums;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

/// <summary>Where the passport of a figure stands.</summary>
public static class FigureAddress
{
    public static string Of(string indicator, string area, string nationality, Period period, Locale locale) =>
        FormattableString.Invariant($"/{locale.Code}/figures/{indicator}/{area}/{nationality}/{period.Year}")
        + (period.IsWholeYear ? "" : "/" + period.Months);

    public static string Of(Print print, Locale locale) =>
        Of(print.Indicator, print.Area, print.Nationality, print.Period, locale);

    public static string Of(TotalCheck check, Locale locale) =>
        Of(check.Indicator, check.Area, check.Nationality, check.Period, locale);
}
