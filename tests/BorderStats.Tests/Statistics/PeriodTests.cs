using BorderStats.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Statistics;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("01-12", 12)]
    [InlineData("03-03", 1)]
    [InlineData("01-10", 10)]
    public void A_span_reads_as_it_is_written_and_counts_both_ends(string text, int months)
    {
        var span = MonthSpan.Parse(text);

        Assert.Equal((months, text), (span!.Value.Count, span.Value.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1-12")]
    [InlineData("00-12")]
    [InlineData("01-13")]
    [InlineData("10-01")]
    [InlineData("01 12")]
    [InlineData("+1-12")]
    [InlineData("01-12 ")]
    public void What_is_no_span_is_nothing(string text) => Assert.Null(MonthSpan.Parse(text));

    [Fact]
    public void Every_span_comes_back_from_its_text() =>
        Prop.ForAll(
            Gen.Choose(1, 12).SelectMany(first => Gen.Choose(first, 12).Select(last => new MonthSpan(first, last))).ToArbitrary(),
            span => MonthSpan.Parse(span.ToString()) == span)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_span_backwards_or_a_thirteenth_month_is_a_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthSpan(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthSpan(1, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.OfYear(19));
    }

    [Fact]
    public void A_part_year_is_no_year()
    {
        Assert.True(Period.OfYear(2019).IsWholeYear);
        Assert.False(new Period(2021, new(1, 7)).IsWholeYear);
        Assert.NotEqual(Period.OfYear(2021), new Period(2021, new(1, 7)));
    }
}
