using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

/// <summary>What researchers come for, from the first click to the last, on a desk and on a phone, with script and without.</summary>
[Collection(nameof(Browser))]
public sealed class JourneyTests(Browser browser)
{
    private const int Desk = 1280, Phone = 390;

    [BrowserTheory]
    [InlineData(Desk, true)]
    [InlineData(Phone, true)]
    [InlineData(Desk, false)]
    [InlineData(Phone, false)]
    public async Task From_a_search_to_a_comparison_a_passport_its_citation_and_its_bulletin(int width, bool script)
    {
        var page = await browser.VisitAsync("/en", width, script: script);
        await page.FillAsync("#find", "visitor cards tabasco");
        await page.PressAsync("#find", "Enter");
        await page.ClickAsync("main a[href='/en/indicators/regional-visitor-cards?areas=MX-TAB']");
        await page.ReachAsync("**areas=MX-TAB");

        await OpenFiltersAsync(page, width, script);
        await page.CheckAsync("input[name=areas][value=MX-CHP]");
        await AppliedAsync(page, script, "**areas=MX-CHP,MX-TAB**");
        await page.SelectOptionAsync("#f-from", "2013");
        await AppliedAsync(page, script, "**from=2013**");
        await page.SelectOptionAsync("#f-measure", "index");
        await AppliedAsync(page, script, "**measure=index**");
        // 36,537 and 94,936 cards in Chiapas, 4,487 and 8,725 in Tabasco.
        Assert.Equal(["100.0", "259.8"], await RowAsync(page, "Chiapas"));
        Assert.Equal(["100.0", "194.5"], await RowAsync(page, "Tabasco"));

        await page.ClickAsync("#figures a.figure[href$='/MX-TAB/ALL/2014']");
        await page.ReachAsync("**/figures/regional-visitor-cards/MX-TAB/ALL/2014");
        Assert.Equal("8,725", await page.InnerTextAsync(".great"));
        Assert.StartsWith("Regional Visitor Cards, Tabasco, 2014: 8,725 cards.", await CitationAsync(page, script), StringComparison.Ordinal);

        await page.Locator("dl.sheet a[href='/en/bulletins/ramos-garcia-2020']").ClickAsync();
        await page.ReachAsync("**/bulletins/ramos-garcia-2020");
        Assert.Contains("The southern border of Mexico", await page.InnerTextAsync("h1"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Desk, true)]
    [InlineData(Phone, true)]
    [InlineData(Desk, false)]
    [InlineData(Phone, false)]
    public async Task Refugee_requests_as_known_on_4_July_2021_beside_today(int width, bool script)
    {
        var page = await browser.VisitAsync("/es/indicators/refugee-requests?areas=MX&from=2018&to=2020", width, script: script);

        await OpenFiltersAsync(page, width, script);
        await page.FillAsync("#f-compare", "2021-07-04");
        await AppliedAsync(page, script, "**compare=2021-07-04**");

        var cells = await page.Locator("#then-and-now tbody tr", new() { HasText = "2019" }).Locator("th, td").AllInnerTextsAsync();
        Assert.Equal(["México, 2019", "70,426", "70,120", "−306", "−0.4 %"], cells.Select(c => c.Trim()));
        Assert.Contains("En lo que se conocía el 4 jul 2021 difieren 3 de 3 valores", await page.InnerTextAsync("#finding"), StringComparison.Ordinal);
        Assert.Equal(3, await page.Locator("svg.chart:visible .then .marker").CountAsync());
        Assert.Contains("como se conocía el 4 jul 2021", await page.Locator("svg.chart:visible .key").TextContentAsync() ?? "", StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Desk)]
    [InlineData(Phone)]
    public async Task The_keys_say_what_was_known_then_where_it_differs(int width)
    {
        var page = await browser.VisitAsync("/en/indicators/refugee-requests?areas=MX&from=2018&to=2020&compare=2021-07-04", width);

        await page.FocusAsync("[data-plot]");
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowRight");

        var said = await page.InnerTextAsync("[data-live]");
        Assert.Contains("2019: Mexico 70,120", said, StringComparison.Ordinal);
        Assert.Contains("Mexico, as known by 4 Jul 2021 70,426", said, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Desk)]
    [InlineData(Phone)]
    public async Task The_map_of_2019_becomes_that_of_2020_by_slider_button_and_field(int width)
    {
        var page = await browser.VisitAsync("/es/indicators/apprehensions?view=map&year=2019", width);
        foreach (var go in (Func<Task>[])[
            async () => { await page.FocusAsync("#year-slider"); await page.Keyboard.PressAsync("ArrowRight"); },
            () => page.ClickAsync("#year-after"),
            async () => { await page.FillAsync("#year-field", "2020"); await page.Keyboard.PressAsync("Enter"); }])
        {
            await go();
            await page.ReachAsync("**year=2020");
            await Assertions.Expect(page.Locator("#finding")).ToContainTextAsync("28,498");
            await page.GoBackAsync();
            await Assertions.Expect(page.Locator("#finding")).ToContainTextAsync("79,838");
        }

        await page.FocusAsync("[data-plot]");
        await page.Keyboard.PressAsync("End");
        Assert.StartsWith("Zacatecas: 2019", await page.InnerTextAsync("[data-live]"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Desk)]
    [InlineData(Phone)]
    public async Task The_arrow_keys_on_a_passport_go_to_the_period_before_and_after(int width)
    {
        var page = await browser.VisitAsync("/en/figures/regional-visitor-cards/MX-TAB/ALL/2014", width);

        await page.Keyboard.PressAsync("ArrowRight");
        await page.ReachAsync("**/MX-TAB/ALL/2015");
        Assert.Equal("6,478", await page.InnerTextAsync(".great"));
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.ReachAsync("**/MX-TAB/ALL/2014");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.ReachAsync("**/MX-TAB/ALL/2013");

        Assert.Equal("4,487", await page.InnerTextAsync(".great"));
        await page.Context.CloseAsync();
    }

    private static async Task OpenFiltersAsync(IPage page, int width, bool script)
    {
        if (script && width == Phone)
            await page.ClickAsync("[data-filter-switch]");
    }

    private static async Task AppliedAsync(IPage page, bool script, string address)
    {
        if (!script)
            await page.ClickAsync("[data-submit]");
        await page.ReachAsync(address);
        await page.WaitForFunctionAsync("() => !document.querySelector('[data-explorer][aria-busy]')");
    }

    private static async Task<string[]> RowAsync(IPage page, string name)
    {
        var cells = await page.Locator("#figures tbody tr", new() { HasText = name }).Locator("td span:not(.mark)").AllInnerTextsAsync();
        return [.. cells.Take(2)];
    }

    /// <summary>By the button where there is a script for it, else as it stands on the page.</summary>
    private static async Task<string> CitationAsync(IPage page, bool script)
    {
        if (!script)
            return await page.InnerTextAsync("p.cite");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.ClickAsync("[data-copy='p.cite']");
        await page.Locator("[data-copy='p.cite']", new() { HasText = "Copied" }).WaitForAsync();
        return await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
    }
}
