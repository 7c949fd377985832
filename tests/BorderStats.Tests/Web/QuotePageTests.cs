using AngleSharp.Dom;

namespace BorderStats.Tests.Web;

/// <summary>Sentences held against all that was printed. Expected prints are from the sources.</summary>
[Collection(nameof(TestSite))]
public sealed class QuotePageTests(TestSite site)
{
    [Fact]
    public async Task Each_number_is_named_with_the_print_that_it_fits_and_what_was_printed_later()
    {
        var numbers = await CheckAsync("es", "En 2019 la COMAR recibió 70 mil 302 solicitudes y en 2014 se entregaron 112,038 tarjetas");

        Assert.Equal(2, numbers.Length);
        Assert.Equal("70 mil 302 = 70,302 Coincide", numbers[0].QuerySelector(".sectionhead")!.Words());
        Assert.Equal("Solicitudes de la condición de refugiado, México, 2019", numbers[0].QuerySelector(".match b")!.Words());
        Assert.Contains("70,302 en EFE via Diario Libre, Jan 2020, ene 2020", numbers[0].Words(), StringComparison.Ordinal);
        Assert.Contains("Una impresión posterior dice 70,120", numbers[0].Words(), StringComparison.Ordinal);
        Assert.Equal("Tarjetas de Visitante Regional, México, 2014", numbers[1].QuerySelector(".match b")!.Words());
        Assert.Contains("Es la cifra vigente", numbers[1].Words(), StringComparison.Ordinal);
        Assert.Equal("/es/figures/regional-visitor-cards/MX/ALL/2014", numbers[1].QuerySelector(".match a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("Mexico detained more than 180 thousand migrants in 2019", "Agrees, rounded", "182,940")]
    [InlineData("In 2024 there were 1.2 million apprehensions", "Agrees, rounded", "1,234,698")]
    [InlineData("In 2019, 78,232 Hondurans were detained", "Agrees", "No bulletin prints it; it is 78,232: sum of 12 monthly figures")]
    [InlineData("In 2018 Chiapas issued 65,000 regional visitor cards", "Differs", "The current figure is 67,120")]
    [InlineData("Mexico deported nearly 150 thousand people in 2019", "Agrees, rounded", "No bulletin prints it; it is 149,812")]
    [InlineData("The moon is 384,400 kilometres away", "No figure says this", "")]
    public async Task A_number_agrees_is_rounded_differs_or_is_nowhere(string sentence, string verdict, string words)
    {
        var number = Assert.Single(await CheckAsync("en", sentence));

        Assert.Equal(verdict, number.QuerySelector(".fit")!.Words());
        Assert.Contains(words, number.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_counted_and_when_holds_for_the_numbers_that_follow()
    {
        var numbers = await CheckAsync("en", "In 2019, 78,232 Hondurans were detained, and 1,234 Guatemalans");

        Assert.Equal("Differs", numbers[1].QuerySelector(".fit")!.Words());
        Assert.StartsWith(
            "Apprehensions (irregular migration events), Mexico, Guatemala, 2019", numbers[1].QuerySelector(".match b")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_states_are_told_apart_in_one_sentence()
    {
        var numbers = await CheckAsync("es", "Chiapas registró 79,838 eventos en 2019 y Tabasco 16,817");

        Assert.Equal(
            ["Eventos en situación migratoria irregular, Chiapas, 2019", "Eventos en situación migratoria irregular, Tabasco, 2019"],
            numbers.Select(n => n.QuerySelector(".match b")!.Words()));
        Assert.All(numbers, n => Assert.Equal("Coincide", n.QuerySelector(".fit")!.Words()));
    }

    [Fact]
    public async Task A_sentence_without_figures_says_so()
    {
        var page = await site.PageAsync("/en/quote?q=In+2019+nothing+was+counted");

        Assert.Contains("no number that could be a figure", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    private async Task<IElement[]> CheckAsync(string language, string sentence)
    {
        var page = await site.PageAsync($"/{language}/quote?q={Uri.EscapeDataString(sentence)}");
        return [.. page.QuerySelectorAll("section.quoted")];
    }
}
