using System.Globalization;
using BorderStats.Statistics;

namespace BorderStats.Tests.Statistics;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2020", "2020-12-31", DatePrecision.Year)]
    [InlineData("2020-02", "2020-02-29", DatePrecision.Month)]
    [InlineData("2021-02", "2021-02-28", DatePrecision.Month)]
    [InlineData("2021-07-04", "2021-07-04", DatePrecision.Day)]
    public void A_date_counts_from_the_last_day_that_it_could_be(string text, string lastDay, DatePrecision precision)
    {
        var date = PublicationDate.Parse(text);

        Assert.Equal((lastDay, precision), (date!.Value.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Value.Precision));
    }

    [Theory]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2020-13")]
    [InlineData("2021-02-30")]
    [InlineData("04/07/2021")]
    [InlineData("2021-7-4")]
    [InlineData("9999")]
    [InlineData("9999-12")]
    [InlineData("0001-01-01")]
    public void What_is_no_date_is_nothing(string text) => Assert.Null(PublicationDate.Parse(text));
}
