using BorderStats.Statistics;

namespace BorderStats.Tests.Statistics;

public sealed class ObservationStatusTests
{
    [Theory]
    [InlineData("A", ObservationStatus.Normal)]
    [InlineData("P", ObservationStatus.Provisional)]
    [InlineData("O", ObservationStatus.Missing)]
    [InlineData("M", ObservationStatus.CannotExist)]
    [InlineData("B|P", ObservationStatus.SeriesBreak | ObservationStatus.Provisional)]
    public void A_status_is_read_and_written_by_its_SDMX_codes(string codes, ObservationStatus status)
    {
        Assert.Equal(status, ObservationStatusCodes.Parse(codes));
        Assert.Equal(codes, status.Code());
    }

    [Fact]
    public void Several_codes_are_written_with_the_strongest_first() =>
        Assert.Equal("B|P", ObservationStatusCodes.Parse("P|B")!.Value.Code());

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("AP")]
    [InlineData("A|")]
    [InlineData("Z")]
    public void What_is_no_code_is_nothing(string codes) => Assert.Null(ObservationStatusCodes.Parse(codes));

    [Fact]
    public void A_sum_has_every_reservation_of_its_parts_and_is_normal_only_without_any()
    {
        Assert.Equal(ObservationStatus.Normal, new[] { ObservationStatus.Normal, ObservationStatus.Normal }.Together());
        Assert.Equal(ObservationStatus.Provisional, new[] { ObservationStatus.Normal, ObservationStatus.Provisional }.Together());
    }

    [Theory]
    [InlineData(null, ObservationStatus.Normal)]
    [InlineData(5L, ObservationStatus.Missing)]
    [InlineData(-1L, ObservationStatus.Normal)]
    [InlineData(0L, ObservationStatus.None)]
    public void A_value_and_a_status_that_contradict_each_other_make_no_observation(long? value, ObservationStatus status) =>
        Assert.Throws<ArgumentException>(() =>
            new Observation("apprehensions", "MX", "ALL", 2019, 1, 12, 1, value, "", status, "", "2:6"));

    [Fact]
    public void Zero_is_a_figure() =>
        Assert.Null(Observation.Contradiction(0, ObservationStatus.Normal));
}
