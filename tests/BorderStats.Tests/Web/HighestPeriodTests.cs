using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Tests.Charts;
using BorderStats.Web.Pages.Indicators;

namespace BorderStats.Tests.Web;

public sealed class HighestPeriodTests
{
    [Fact]
    public void A_part_of_a_year_below_the_highest_is_no_rival_of_it()
    {
        var highest = Of(Samples.Point(2021, 30), Samples.Point(2022, 50), Samples.Partial(2023, 5, 40))!;

        Assert.Equal((2022, 2), (highest.Point.Slot.Year, highest.Among.Count));
        Assert.Null(highest.Exceeding);
    }

    [Fact]
    public void A_part_of_a_year_that_is_above_them_all_leaves_no_highest_year()
    {
        var highest = Of(Samples.Point(2021, 30), Samples.Point(2022, 50), Samples.Partial(2023, 5, 51))!;

        Assert.Equal(2023, highest.Exceeding!.Slot.Year);
    }

    [Fact]
    public void A_sum_with_missing_parts_is_compared_only_where_it_is_the_highest_even_so()
    {
        Assert.Single(Of(Samples.Point(2021, 30), Samples.AtLeast(2022, 20, 1, 12))!.Among);
        Assert.Equal(2022, Of(Samples.Point(2021, 30), Samples.AtLeast(2022, 40, 1, 12))!.Point.Slot.Year);
    }

    [Fact]
    public void Of_parts_of_years_alone_none_is_the_highest() => Assert.Null(Of(Samples.Partial(2022, 5, 40), Samples.Point(2023, null)));

    private static HighestPeriod? Of(params SeriesPoint[] points) =>
        HighestPeriod.Of(new("MX-CHP", Bilingual.Same("Chiapas"), LineKind.Area, points));
}
