using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

/// <summary>What must hold of every page, in both languages, light and dark, wide and narrow.</summary>
[Collection(nameof(Browser))]
public sealed class EveryPageTests(Browser browser)
{
    private static readonly string[] Pages =
    [
        "", "/indicators", "/indicators/regional-visitor-cards", "/indicators/apprehensions?by=nationality&view=bars",
        "/indicators/refugee-requests?per=month&areas=MX", "/indicators/documented-entries?measure=change&view=table",
        "/areas", "/areas/MX-CHP", "/points", "/points?map=country", "/points/MX-TAB.EL-CEIBO.LAND", "/years/2019", "/bulletins", "/bulletins/ramos-garcia-2020", "/checks", "/method",
        "/figures/refugee-requests/MX/ALL/2019", "/admin/sign-in",
    ];

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_a_phone()
    {
        foreach (var path in Pages)
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
        foreach (var path in Pages)
        {
            var page = await browser.VisitAsync("/health/live");
            List<string> errors = [];
            page.Response += (_, response) =>
            {
                if (response.Status >= 400)
                    errors.Add($"{response.Status} {response.Url}");
            };
            page.Console += (_, message) =>
            {
                if (message.Type == "error")
                    errors.Add(message.Text);
            };
            page.PageError += (_, error) => errors.Add(error);

            await page.GotoAsync(new Uri(browser.Address, $"/en{path}").ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

            Assert.True(errors.Count == 0, $"/en{path}: {string.Join("; ", errors)}");
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public Task Every_page_can_be_read_by_everyone_in_light() => AssertAccessibleAsync(ColorScheme.Light, "en");

    [BrowserFact]
    public Task Every_page_can_be_read_by_everyone_in_dark() => AssertAccessibleAsync(ColorScheme.Dark, "es");

    private async Task AssertAccessibleAsync(ColorScheme scheme, string language)
    {
        foreach (var path in Pages)
        {
            var page = await browser.VisitAsync($"/{language}{path}", scheme: scheme);

            var result = await page.RunAxe(new AxeRunOptions
            {
                RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
            });

            var found = result.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))}");
            Assert.True(result.Violations.Length == 0, $"/{language}{path}: {string.Join("\n", found)}");
            await page.Context.CloseAsync();
        }
    }
}
