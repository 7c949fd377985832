namespace BorderStats.BrowserTests;

/// <summary>The search box as a reader meets it: by keys alone, and without script.</summary>
[Collection(nameof(Browser))]
public sealed class SearchTests(Browser browser)
{
    [BrowserFact]
    public async Task A_slash_opens_the_box_and_the_arrows_and_enter_lead_to_a_page()
    {
        var page = await browser.VisitAsync("/es/areas");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("tapachula");
        await page.Locator("#found [role=option]").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("#found [aria-selected=true]").WaitForAsync();
        var active = await page.Locator("#find").GetAttributeAsync("aria-activedescendant");
        await page.Keyboard.PressAsync("Enter");
        await page.ReachAsync("**/areas/MX-CHP.TAPACHULA");

        Assert.Equal("found-0", active);
    }

    [BrowserFact]
    public async Task Keys_pressed_before_the_answer_choose_from_the_list_of_all_the_words()
    {
        var page = await browser.VisitAsync("/es/areas");
        await page.Keyboard.PressAsync("/");
        await page.Locator("#find[role=combobox]").WaitForAsync();
        await page.Keyboard.TypeAsync("ta");
        await page.Locator("#found [role=option]").First.WaitForAsync();

        await page.Keyboard.TypeAsync("pachula");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.ReachAsync("**/areas/MX-CHP.TAPACHULA");
    }

    [BrowserFact]
    public async Task Escape_closes_the_list_and_keeps_the_words()
    {
        var page = await browser.VisitAsync("/en");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("chiapas");
        await page.Locator("#found [role=option]").First.WaitForAsync();

        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Locator("#found").IsVisibleAsync());
        Assert.Equal("false", await page.Locator("#find").GetAttributeAsync("aria-expanded"));
    }

    [BrowserFact]
    public async Task Without_script_the_box_asks_the_page_of_results()
    {
        var page = await browser.VisitAsync("/es", width: 390, script: false);

        await page.Locator("#find").FillAsync("hondureños detenidos");
        await page.Locator("#find").PressAsync("Enter");
        await page.ReachAsync("**/search?q=*");

        Assert.Contains("Honduras", await page.Locator("section[aria-labelledby='figures']").InnerTextAsync(), StringComparison.Ordinal);
    }
}
