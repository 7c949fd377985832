using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

/// <summary>What must hold of every page, in both languages, light and dark, wide and narrow.</summary>
[Collection(nameof(Browser))]
public sealed class EveryPageTests(Browser browser)
{
    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone()
    {
        foreach (var path in SitePaths.Public)
        {
            var page = await browser.VisitAsync($"/es{path}", width: 390, height: 844);

            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

            Assert.True(over <= 0, $"/es{path} is {over} px wider than the screen.");
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task No_page_has_a_script_error_or_breaks_its_own_content_policy()
    {
        foreach (var path in SitePaths.Public)
        {
            var page = await browser.VisitAsync("/health/live");
            List<string> errors = [];
            page.Response += (_, response) =>
            {
                if (response.Status >= 400 && new Uri(response.Url).PathAndQuery != $"/en{path}")
                    errors.Add($"{response.Status} {response.Url}");
            };
            page.Console += (_, message) =>
            {
                // Chromium calls the answer "not found" an error of the page that says so.
                if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                    errors.Add(message.Text);
            };
            page.PageError += (_, error) => errors.Add(error);

            await page.GotoAsync(new Uri(browser.Address, $"/en{path}").ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.True(errors.Count == 0, $"/en{path}: {string.Join("; ", errors)}");
            await page.Context.CloseAsync();
        }
    }
}
