namespace BorderStats.BrowserTests;

/// <summary>The quote checker as a reader meets it, on a phone and without script.</summary>
[Collection(nameof(Browser))]
public sealed class QuoteTests(Browser browser)
{
    private const string Sentence = "En 2019 la COMAR recibió 70 mil 302 solicitudes y en 2014 se entregaron 112,038 tarjetas";

    [BrowserTheory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    [InlineData(390, false)]
    public async Task A_sentence_that_is_typed_in_names_both_figures_and_their_prints(int width, bool script)
    {
        var page = await browser.VisitAsync("/es/quote", width, height: 844, script: script);

        await page.Locator("#sentence").FillAsync(Sentence);
        await page.Locator("form.ask button").ClickAsync();
        await page.ReachAsync("**/quote?q=*");

        var numbers = await page.Locator("section.quoted").AllInnerTextsAsync();
        Assert.Equal(2, numbers.Count);
        Assert.Contains("Solicitudes de la condición de refugiado, México, 2019", numbers[0], StringComparison.Ordinal);
        Assert.Contains("EFE via Diario Libre, Jan 2020", numbers[0], StringComparison.Ordinal);
        Assert.Contains("Tarjetas de Visitante Regional, México, 2014", numbers[1], StringComparison.Ordinal);
        Assert.Equal(["70 mil 302", "112,038"], await page.Locator("mark").AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task The_print_leads_to_its_bulletin()
    {
        var page = await browser.VisitAsync("/es/quote?q=" + Uri.EscapeDataString(Sentence));

        await page.GetByText("EFE via Diario Libre, Jan 2020").ClickAsync();
        await page.ReachAsync("**/bulletins/efe-2020-01");

        Assert.Contains("EFE", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }
}
