using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

/// <summary>The explorer's views as a reader meets them: by slider, buttons, keys, pointer and finger.</summary>
[Collection(nameof(Browser))]
public sealed class ExplorerViewTests(Browser browser)
{
    private const string Map = "/en/indicators/apprehensions?view=map&year=2019", Cards = "/en/indicators/regional-visitor-cards";

    [BrowserFact]
    public async Task The_map_goes_from_2019_to_2020_by_slider_button_and_field_without_loading_the_page()
    {
        foreach (var go in (Func<IPage, Task>[])[
            async page => { await page.FocusAsync("#year-slider"); await page.Keyboard.PressAsync("ArrowRight"); },
            page => page.ClickAsync("#year-after"),
            async page => { await page.FillAsync("#year-field", "2020"); await page.Keyboard.PressAsync("Enter"); }])
        {
            var page = await browser.VisitAsync(Map);
            await page.EvaluateAsync("() => { window.stayed = true; }");

            await go(page);
            await page.ReachAsync("**year=2020");

            Assert.Contains("28,498", await page.InnerTextAsync("#finding"), StringComparison.Ordinal);
            Assert.True(await page.EvaluateAsync<bool>("() => window.stayed === true"));
            await page.GoBackAsync();
            await page.WaitForFunctionAsync("() => document.querySelector('#finding').textContent.includes('79,838')");
        }
    }

    [BrowserFact]
    public async Task The_slider_keeps_the_focus_so_that_the_next_key_goes_on()
    {
        var page = await browser.VisitAsync(Map);

        await page.FocusAsync("#year-slider");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.ReachAsync("**year=2020");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.ReachAsync("**year=2021");

        Assert.Equal("year-slider", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [BrowserFact]
    public async Task Without_a_script_the_slider_and_the_field_are_forms()
    {
        var page = await browser.VisitAsync(Map, width: 390, height: 844, script: false);

        await page.FillAsync("#year-field", "2020");
        await page.Locator(".years form").Last.Locator("button").ClickAsync();

        Assert.EndsWith("/en/indicators/apprehensions?view=map&year=2020", page.Url, StringComparison.Ordinal);
        await page.FocusAsync("#year-slider");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Locator(".years .slide button").ClickAsync();
        Assert.EndsWith("?view=map&year=2019", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_state_says_its_figure_to_the_pointer_and_the_keys_walk_the_states()
    {
        var page = await browser.VisitAsync(Map);

        await page.Locator("svg.chart:visible .tile", new() { HasText = "CHP" }).HoverAsync();
        var tip = await page.InnerTextAsync("[data-tip]");
        await page.FocusAsync("[data-plot]");
        await page.Keyboard.PressAsync("Home");

        Assert.Contains("Chiapas", tip, StringComparison.Ordinal);
        Assert.Contains("79,838", tip, StringComparison.Ordinal);
        Assert.Contains("Aguascalientes: 2019 294", await page.InnerTextAsync("[data-live]"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_keys_walk_the_years_of_a_heat_map_and_of_little_charts()
    {
        foreach (var view in (string[])["heat", "small", "stacked"])
        {
            var page = await browser.VisitAsync($"{Cards}?view={view}", width: 390, height: 844);

            await page.FocusAsync("[data-plot]");
            await page.Keyboard.PressAsync("Home");
            await page.Keyboard.PressAsync("ArrowRight");

            Assert.StartsWith("2008: Chiapas 7,067", await page.InnerTextAsync("[data-live]"), StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public async Task A_series_is_focused_by_its_button_until_it_is_pressed_again()
    {
        var page = await browser.VisitAsync(Cards);
        var button = page.Locator("[data-legend] button", new() { HasText = "Tabasco" });

        await button.ClickAsync();
        await page.Mouse.MoveAsync(5, 5);

        Assert.Equal("true", await button.GetAttributeAsync("aria-pressed"));
        Assert.Equal(1, await page.Locator("svg.chart.dimmed:visible .line.lit[data-line=MX-TAB]").CountAsync());
        await button.ClickAsync();
        await page.Mouse.MoveAsync(5, 5);
        Assert.Equal(0, await page.Locator("svg.chart.dimmed").CountAsync());
    }

    [BrowserFact]
    public async Task A_hidden_series_is_brought_in_and_the_largest_stay_when_another_filter_changes()
    {
        var page = await browser.VisitAsync("/en/indicators/apprehensions?top=5&by=nationality");

        await page.SelectOptionAsync("#f-measure", "share");
        await page.ReachAsync("**top=5**measure=share");
        await page.Locator("[data-legend] a").ClickAsync();
        await page.ReachAsync("**top=8**");

        Assert.Equal(9, await page.Locator("#figures tbody tr:not(.total)").CountAsync());
    }

    [BrowserFact]
    public async Task A_heading_orders_the_table_and_keeps_the_focus()
    {
        var page = await browser.VisitAsync(Cards + "?view=table");

        await page.Locator("#figures thead a", new() { HasText = "2010" }).ClickAsync();
        await page.ReachAsync("**sort=-2010");
        await page.Keyboard.PressAsync("Enter");
        await page.ReachAsync("**sort=2010");

        Assert.Equal("Tabasco", await page.Locator("#figures tbody th").First.InnerTextAsync());
    }

    [BrowserFact]
    public async Task The_explorer_takes_five_requests_and_less_than_sixty_kilobytes()
    {
        foreach (var path in (string[])
            [Cards, Cards + "?view=heat", Map, "/en/indicators/apprehensions?view=small&by=nationality", "/en/indicators/apprehensions?view=heat&areas=all"])
        {
            var page = await browser.VisitAsync("/health/live");
            List<IRequest> requests = [];
            page.RequestFinished += (_, request) => requests.Add(request);

            await page.GotoAsync(new Uri(browser.Address, path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

            var bytes = 0;
            foreach (var request in requests)
                bytes += (await request.SizesAsync()).ResponseBodySize;
            Assert.True(requests.Count <= 5, $"{path}: {string.Join(", ", requests.Select(r => r.Url))}");
            Assert.True(bytes is > 10_000 and < 60_000, $"{path}: {bytes} bytes");
            await page.Context.CloseAsync();
        }
    }
}
