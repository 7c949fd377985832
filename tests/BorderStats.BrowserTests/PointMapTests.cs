namespace BorderStats.BrowserTests;

/// <summary>The map of points of entry as a reader meets it, with keys and without script.</summary>
[Collection(nameof(Browser))]
public sealed class PointMapTests(Browser browser)
{
    [BrowserFact]
    public async Task The_arrow_keys_walk_from_point_to_point_and_enter_opens_its_page()
    {
        var page = await browser.VisitAsync("/en/points?border=belize");

        await page.Locator("[data-map]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var west = await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')");
        await page.Keyboard.PressAsync("ArrowRight");
        // Waited for from before the key: the page may be there sooner than the key's answer.
        var opened = page.ReachAsync("**/points/MX-*");
        await page.Keyboard.PressAsync("Enter");
        await opened;

        Assert.Equal("/en/points/MX-ROO.LA-UNION.LAND", west);
        Assert.EndsWith("/en/points/MX-ROO.SUBTENIENTE-LOPEZ.LAND", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Escape_goes_back_to_the_map_and_then_leaves_it()
    {
        var page = await browser.VisitAsync("/es/points");
        await page.Locator("[data-map]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        await page.Keyboard.PressAsync("Escape");
        var onMap = await page.EvaluateAsync<bool>("() => document.activeElement.hasAttribute('data-map')");
        await page.Keyboard.PressAsync("Escape");

        Assert.True(onMap);
        Assert.False(await page.EvaluateAsync<bool>("() => document.activeElement.hasAttribute('data-map')"));
    }

    [BrowserFact]
    public async Task Without_script_a_point_on_the_map_can_be_followed()
    {
        var page = await browser.VisitAsync("/es/points", width: 390, script: false);

        await page.Locator("svg.map:visible a[href$='MX-TAB.EL-CEIBO.LAND']").ClickAsync();

        Assert.EndsWith("/es/points/MX-TAB.EL-CEIBO.LAND", page.Url, StringComparison.Ordinal);
    }
}
