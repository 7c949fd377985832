using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Charts;

/// <summary>Where a date lies among the slots of a series: its own day inside the year or month.</summary>
internal static class EventPlace
{
    /// <summary>Pixels along the axis, or null where no slot covers the date.</summary>
    public static double? Of(PublicationDate date, Series series, BandScale across)
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
            return across.From(i) + across.Band * months / slot.Months.Count;
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
