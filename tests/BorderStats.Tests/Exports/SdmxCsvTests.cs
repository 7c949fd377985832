using BorderStats.Exports;
using BorderStats.Statistics;

namespace BorderStats.Tests.Exports;

/// <summary>How SDMX-CSV writes time.</summary>
public sealed class SdmxCsvTests
{
    [Theory]
    [InlineData(2014, 1, 12, YearBasis.Calendar, "2014")]
    [InlineData(2014, 3, 3, YearBasis.Calendar, "2014-03")]
    [InlineData(2014, 1, 7, YearBasis.Calendar, "2014-01-01/P7M")]
    [InlineData(2014, 4, 9, YearBasis.Calendar, "2014-04-01/P6M")]
    // The fiscal year 2014 of the United States began in October 2013.
    [InlineData(2014, 1, 12, YearBasis.UsFiscal, "2013-10-01/P1Y")]
    [InlineData(2014, 1, 1, YearBasis.UsFiscal, "2013-10")]
    [InlineData(2014, 4, 4, YearBasis.UsFiscal, "2014-01")]
    [InlineData(2014, 1, 6, YearBasis.UsFiscal, "2013-10-01/P6M")]
    public void A_period_is_a_year_a_month_or_a_span_with_its_first_day(int year, int first, int last, YearBasis basis, string written) =>
        Assert.Equal(written, SdmxCsv.TimePeriod(new(year, new(first, last)), basis));
}
