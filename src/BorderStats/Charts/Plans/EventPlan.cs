using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Charts.Plans;

/// <summary>A policy event that has a place among the slots of a series.</summary>
/// <param name="Number">From 1, in the order of the series.</param>
/// <param name="At">Where it lies, counted in slots from the start of the first one.</param>
/// <param name="Words">Its title with its date.</param>
internal sealed record EventPlan(int Number, string Id, double At, string Title, string Words)
{
    public static IReadOnlyList<EventPlan> Of(Series series, Locale locale)
    {
        List<EventPlan> plans = [];
        for (var i = 0; i < series.Events.Count; i++)
        {
            var (policy, title) = (series.Events[i], locale.Say(series.Events[i].Title));
            if (Place(policy.From, series) is { } at)
                plans.Add(new(i + 1, policy.Id, at, title, $"{title}, {locale.Date(policy.From)}"));
        }

        return plans;
    }

    /// <summary>Its own day inside the year or month, or null where no slot covers the date.</summary>
    private static double? Place(PublicationDate date, Series series)
    {
        var day = Typical(date);
        // A U.S. fiscal year begins in October of the year before.
        var counted = series.Indicator.Year is YearBasis.UsFiscal ? day.AddMonths(3) : day;
        for (var i = 0; i < series.Slots.Count; i++)
        {
            var slot = series.Slots[i];
            if (slot.Year != counted.Year || counted.Month < slot.Months.First || counted.Month > slot.Months.Last)
                continue;
            var months = counted.Month - slot.Months.First + (counted.Day - 1) / 31.0;
            return i + months / slot.Months.Count;
        }

        return null;
    }

    // A date known by month or year stands in the middle of it.
    private static DateOnly Typical(PublicationDate date) => date.Precision switch
    {
        DatePrecision.Year => new(date.LastDay.Year, 7, 1),
        DatePrecision.Month => new(date.LastDay.Year, date.LastDay.Month, 15),
        _ => date.LastDay,
    };
}
