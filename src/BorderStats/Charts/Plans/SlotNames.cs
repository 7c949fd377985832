using System.Globalization;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>How the years and months of a series are written.</summary>
public sealed class SlotNames(YearBasis basis, Locale locale)
{
    private bool IsFiscal => basis is YearBasis.UsFiscal;

    /// <summary>"2019", "FY 2019" or "Mar 2019".</summary>
    public string Of(Period slot) => slot.IsMonth ? $"{Months(slot.Months)} {CalendarYear(slot)}" : Year(slot.Year);

    public string Year(int year) => (IsFiscal ? locale.Say("AF ", "FY ") : "") + Digits(year);

    /// <summary>"FY19" where "FY 2019" has no room.</summary>
    public string ShortYear(int year) => IsFiscal ? locale.Say("AF", "FY") + Digits(year)[2..] : Digits(year);

    /// <summary>"Jan–Jul"; the first month of a fiscal year is October.</summary>
    public string Months(MonthSpan span) => span.Count == 1
        ? Month(span.First)
        : $"{Month(span.First)}–{Month(span.Last)}";

    public string Month(int month) => locale.Month(IsFiscal ? (month + 8) % 12 + 1 : month);

    /// <summary>"2007–2018", or the one name where both are the same.</summary>
    public string Run(Period first, Period last) => first == last ? Of(first) : $"{Of(first)}–{Of(last)}";

    /// <summary>"2014", and "Jan–Jul 2014" where the figure covers only a part of its slot.</summary>
    public string Covered(Period slot, MonthSpan months) =>
        months == slot.Months ? Of(slot) : $"{Months(months)} {Year(slot.Year)}";

    /// <summary>The slot of a point, or the months of it that its figure covers.</summary>
    public string Covered(SeriesPoint point) =>
        Covered(point.Slot, point.IsPartial ? point.Figure.Period.Months : point.Slot.Months);

    private string CalendarYear(Period slot) => Digits(IsFiscal && slot.Months.First <= 3 ? slot.Year - 1 : slot.Year);

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
