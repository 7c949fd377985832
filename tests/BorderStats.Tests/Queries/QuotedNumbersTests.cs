using System.Globalization;
using BorderStats.Queries.Quotes;

namespace BorderStats.Tests.Queries;

/// <summary>Numbers as sentences in Spanish and English write them.</summary>
public sealed class QuotedNumbersTests
{
    [Theory]
    [InlineData("recibió 70 mil 302 solicitudes", "70302", "70302-70302")]
    [InlineData("received 70,302 requests", "70302", "70302-70302")]
    [InlineData("se recibieron 70.302 solicitudes", "70302", "70302-70302")]
    [InlineData("se recibieron 70 302 solicitudes", "70302", "70302-70302")]
    [InlineData("hubo 1.2 millones de eventos", "1200000", "1150000-1249999")]
    [InlineData("hubo 1,2 millones de eventos", "1200000", "1150000-1249999")]
    [InlineData("entraron 1 millón 208 mil personas", "1208000", "1207500-1208499")]
    [InlineData("entraron 1 millón 208 mil 530 personas", "1208530", "1208530-1208530")]
    [InlineData("más de 70 mil solicitudes", "70000", "70000-79999")]
    [InlineData("more than 180 thousand migrants", "180000", "180000-189999")]
    [InlineData("casi 75,000 tarjetas", "75000", "74001-75000")]
    [InlineData("about 65,000 cards", "65000", "63700-66300")]
    [InlineData("70 mil tarjetas", "70000", "69500-70499")]
    [InlineData("112,000 tarjetas", "112000", "111500-112499")]
    [InlineData("5 tarjetas", "5", "5-5")]
    public void A_number_is_read_with_what_it_may_stand_for(string sentence, string value, string range)
    {
        var number = Assert.Single(QuotedNumbers.Of(sentence));

        Assert.Equal(value, number.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(range, string.Create(CultureInfo.InvariantCulture, $"{number.Low}-{number.High - 1}"));
    }

    [Theory]
    [InlineData("En 2019 y 2020")]
    [InlineData("El 4 de julio de 2021")]
    [InlineData("On July 4, 2021")]
    [InlineData("un 42.8% más, 12 por ciento")]
    [InlineData("the 11th of September 2001")]
    [InlineData("TVR2 y MX-CHP")]
    public void Years_days_and_percentages_are_no_figures(string sentence) => Assert.Empty(QuotedNumbers.Of(sentence));

    [Fact]
    public void Each_number_of_a_sentence_is_found_at_its_place()
    {
        const string sentence = "En 2019 la COMAR recibió 70 mil 302 solicitudes y en 2014 se entregaron 112,038 tarjetas";

        var numbers = QuotedNumbers.Of(sentence);

        Assert.Equal(["70 mil 302", "112,038"], numbers.Select(n => sentence[n.Start..n.End]));
        Assert.Equal([2019, 2014], QuotedNumbers.YearsOf(sentence).Select(y => y.Year));
    }
}
