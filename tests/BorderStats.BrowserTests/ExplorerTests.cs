namespace BorderStats.BrowserTests;

/// <summary>The explorer as a reader meets it: seen, pointed at, walked with the keys, filtered and taken home.</summary>
[Collection(nameof(Browser))]
public sealed class ExplorerTests(Browser browser)
{
    private const string Cards = "/en/indicators/regional-visitor-cards";

    [BrowserFact]
    public async Task The_mouse_over_a_year_shows_the_whole_year_with_its_check()
    {
        var page = await browser.VisitAsync(Cards);

        await page.Locator("svg.chart:visible .slot[data-slot='7']").HoverAsync();

        var tip = await page.Locator("[data-tip]").InnerTextAsync();
        Assert.Contains("2014", tip, StringComparison.Ordinal);
        Assert.Contains("94,936", tip, StringComparison.Ordinal);
        Assert.Contains("112,038", tip, StringComparison.Ordinal);
        Assert.Contains("adds up", tip, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_arrow_keys_walk_the_years_and_a_live_region_says_where()
    {
        var page = await browser.VisitAsync(Cards);

        await page.Locator("[data-plot]").FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowRight");

        var said = await page.Locator("[data-live]").InnerTextAsync();
        Assert.Contains("2008", said, StringComparison.Ordinal);
        Assert.Contains("7,067", said, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.Locator("[data-tip]").IsHiddenAsync());
    }

    [BrowserFact]
    public async Task A_long_list_is_searched_by_name_whatever_its_accents()
    {
        var page = await browser.VisitAsync("/es/indicators/apprehensions?by=nationality");
        await page.Locator("form details[data-keep] summary").ClickAsync();

        await page.Locator("[data-find] input").FillAsync("PERU");

        Assert.Equal(["Perú"], (await page.Locator(".many label:visible").AllInnerTextsAsync()).Select(t => t.Trim()));
    }

    [BrowserFact]
    public async Task Without_a_script_a_long_list_has_no_box_to_search_it()
    {
        var page = await browser.VisitAsync("/en/indicators/apprehensions?by=nationality", script: false);

        await page.Locator("form details[data-keep] summary").ClickAsync();

        Assert.True(await page.Locator("[data-find] input").IsHiddenAsync());
        Assert.NotEqual(0, await page.Locator(".many label:visible").CountAsync());
    }

    [BrowserFact]
    public async Task A_filter_changes_chart_table_and_address_without_loading_the_page()
    {
        var page = await browser.VisitAsync(Cards);
        await page.EvaluateAsync("() => { window.stayed = true; }");

        await page.Locator("input[name=areas][value=MX-TAB]").UncheckAsync();
        await page.ReachAsync("**areas=MX-CHP,MX-ROO**");

        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed === true"));
        Assert.Equal(["Chiapas", "Quintana Roo"], (await page.Locator("table.data").First.Locator("tbody th").AllInnerTextsAsync()).Take(2));
    }

    [BrowserFact]
    public async Task A_chart_in_another_sites_page_answers_the_keys_too()
    {
        var page = await browser.VisitAsync(Cards + "?embed=1");

        await page.FocusAsync("[data-plot]");
        await page.Keyboard.PressAsync("Home");

        Assert.Contains("2007", await page.InnerTextAsync("[data-tip]"), StringComparison.Ordinal);
        Assert.Contains("1,376", await page.InnerTextAsync("[data-tip]"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_filters_work_without_script()
    {
        var page = await browser.VisitAsync(Cards, script: false);

        await page.Locator("input[name=areas][value=MX-TAB]").UncheckAsync();
        await page.Locator("[data-submit]").ClickAsync();

        Assert.Contains("areas=MX-CHP,MX-ROO", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_csv_button_downloads_the_figures_of_the_table()
    {
        var page = await browser.VisitAsync(Cards);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".dl a", new() { HasText = "CSV" }).ClickAsync());

        var lines = (await File.ReadAllTextAsync(await download.PathAsync())).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("regional-visitor-cards_by-area_2007-2018.csv", download.SuggestedFilename);
        Assert.Equal(37, lines.Length);
    }

    [BrowserFact]
    public async Task The_png_button_downloads_a_picture_also_without_script()
    {
        var page = await browser.VisitAsync(Cards, script: false);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-png]").ClickAsync());

        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.True(bytes.Length > 10_000);
    }

    [BrowserFact]
    public async Task A_finger_on_a_year_shows_it_on_a_phone()
    {
        var page = await browser.VisitAsync(Cards, width: 390, height: 844);

        await page.Locator("svg.chart:visible .slot[data-slot='2']").ClickAsync();

        var box = await page.Locator("[data-tip]").BoundingBoxAsync();
        Assert.Contains("123,322", await page.Locator("[data-tip]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.InRange(box!.X, 0, 390 - box.Width);
    }
}
