using BorderStats.Charts.Pictures;
using BorderStats.Charts.Plans;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Tests.Charts.Maps;

namespace BorderStats.Tests.Charts.Pictures;

public sealed class ApprovedPicturesTests
{
    [Fact]
    public void Visitor_cards_with_a_gap_a_break_and_events() => ApprovedPicture.Matches(
        "visitor-cards", Draw(Samples.VisitorCards(), Locale.English, new(800, 460, 1)));

    [Fact]
    public void The_same_in_the_dark_on_a_phone() => ApprovedPicture.Matches(
        "visitor-cards-dark", Draw(Samples.VisitorCards(), Locale.Spanish, new(360, 440, 1), theme: PictureTheme.Dark));

    [Fact]
    public void Figures_with_every_reservation_and_a_part_year_that_stands_alone() => ApprovedPicture.Matches(
        "reservations", Draw(Samples.Reservations(), Locale.English, PictureSize.Preview));

    [Fact]
    public void Bars_with_every_reservation() => ApprovedPicture.Matches(
        "reservations-bars", Draw(Samples.Reservations(), Locale.Spanish, new(800, 460, 1), ChartView.Bars));

    [Fact]
    public void Stacks_with_every_reservation() => ApprovedPicture.Matches(
        "reservations-stacked", Draw(Samples.Reservations(), Locale.English, new(800, 460, 1), ChartView.Stacked));

    [Fact]
    public void Fields_with_every_reservation_in_the_dark() => ApprovedPicture.Matches(
        "reservations-heat", Draw(Samples.Reservations(), Locale.Spanish, new(800, 460, 1), ChartView.Heat, theme: PictureTheme.Dark));

    [Fact]
    public void Little_charts_with_every_reservation() => ApprovedPicture.Matches(
        "reservations-small", Draw(Samples.Reservations(), Locale.English, new(800, 460, 1), ChartView.Small));

    [Fact]
    public void Cards_as_they_are_known_now_and_were_known_then() => ApprovedPicture.Matches("then", ChartPicture.Draw(
        Samples.ThenPlan(Locale.Spanish), Caption(Samples.VisitorCards(), Locale.Spanish), new(800, 460, 1), PictureTheme.Light));

    [Fact]
    public void States_with_every_reservation_in_the_dark() => ApprovedPicture.Matches("states-dark", StateMapPicture.Draw(
        StateSamples.Plan(), StateShapes.Shipped, Caption(Samples.VisitorCards(), Locale.English), new(800, 460, 1), PictureTheme.Dark));

    [Fact]
    public void A_logarithmic_scale_with_a_zero() => ApprovedPicture.Matches("logarithmic", Draw(
        Samples.Series(Samples.Years("MX-CHP", 2007, 1376, 7067, 123322), Samples.Years("MX-TAB", 2007, 12, 0, 8064)),
        Locale.English, new(480, 320, 1), scale: ScaleKind.Log));

    [Fact]
    public void A_card_of_words() => ApprovedPicture.Matches(
        "card", TitleCard.Draw("BorderStats", "La frontera sur de México en cifras", "Cada cifra con su fuente", ["Tarjetas", "Devoluciones", "Niñez"], new(480, 252, 1)));

    [Fact]
    public void A_picture_that_is_one_label_short_is_told_apart()
    {
        var (whole, short_) = (Samples.VisitorCards(), Samples.VisitorCards() with { Events = [] });

        Assert.InRange(
            ApprovedPicture.Difference(Draw(whole, Locale.English, new(800, 460, 1)), Draw(short_, Locale.English, new(800, 460, 1))), 0.003, 1);
    }

    [Fact]
    public void The_same_picture_is_the_same_bytes() => Assert.Equal(
        Draw(Samples.VisitorCards(), Locale.English, PictureSize.Usual), Draw(Samples.VisitorCards(), Locale.English, PictureSize.Usual));

    [Theory]
    [InlineData(320, 240, 1, 320, 240)]
    [InlineData(800, 420, 1.5, 1200, 630)]
    [InlineData(2400, 1600, 2, 4800, 3200)]
    public void A_picture_is_as_large_as_asked_for(int width, int height, double scale, int pixels, int lines)
    {
        using var picture = SkiaSharp.SKBitmap.Decode(Draw(Samples.Reservations(), Locale.Spanish, new(width, height, scale)));

        Assert.Equal((pixels, lines), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData(319, 240, 1)]
    [InlineData(320, 1601, 1)]
    [InlineData(2400, 1600, 3)]
    [InlineData(960, 600, 0.5)]
    public void No_picture_is_smaller_or_larger_than_is_of_use(int width, int height, double scale) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PictureSize(width, height, scale));

    private static byte[] Draw(
        Series series, Locale locale, PictureSize size, ChartView view = ChartView.Lines, ScaleKind scale = ScaleKind.Linear,
        PictureTheme theme = PictureTheme.Light) => ChartPicture.Draw(
            ChartPlan.Of(series, locale, view, scale, events: true),
            Caption(series, locale), size, theme);

    private static PictureCaption Caption(Series series, Locale locale) => new(
        locale.Say(series.Indicator.Name), locale.Say("Por año, 2007–2018", "Per year, 2007–2018"), "INM, UPMRIP (2020)",
        "https://example.org/es/indicators/regional-visitor-cards?areas=MX-CHP,MX-TAB", locale.Say("Cifras al 1 ene 2026", "Figures as of 1 Jan 2026"));
}
