using BorderStats.Charts.Plans;
using BorderStats.Statistics;

namespace BorderStats.Web.Wording;

public static class PeriodWords
{
    /// <summary>"2019", "Mar 2019", "Jan–Jul 2021": a part of a year never poses as the year.</summary>
    public static string Of(Period period, YearBasis basis, Locale locale)
    {
        SlotNames slots = new(basis, locale);
        return period.IsWholeYear || period.IsMonth
            ? slots.Of(period)
            : $"{slots.Months(period.Months)} {slots.Year(period.Year)}";
    }

    /// <summary>"2007–2018", or the one year where both are the same.</summary>
    public static string Years(int first, int last, YearBasis basis, Locale locale) =>
        new SlotNames(basis, locale).Run(Period.OfYear(first), Period.OfYear(last));
}
