using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

/// <summary>axe finds nothing on any page, in either language, light and dark, narrow and wide.</summary>
[Collection(nameof(Browser))]
public sealed class AccessTests(Browser browser)
{
    private static readonly AxeRunOptions Everything = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    // What the other theme can change; everything else was looked at before.
    private static readonly AxeRunOptions Colours = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    [BrowserFact]
    public async Task Every_page_can_be_read_by_everyone_in_Spanish() => await AssertNothingFoundAsync("/es", SitePaths.Public);

    [BrowserFact]
    public async Task Every_page_can_be_read_by_everyone_in_English() => await AssertNothingFoundAsync("/en", SitePaths.Public);

    [BrowserFact]
    public async Task Every_page_can_be_read_by_everyone_on_a_phone() => await AssertNothingFoundAsync(
        "/es", SitePaths.Public.Where(path => !path.Contains('?', StringComparison.Ordinal)), width: 390, inTheDark: false);

    [BrowserFact]
    public async Task Every_page_of_maintainers_can_be_read_by_everyone()
    {
        foreach (var language in (string[])["/es", "/en"])
        {
            var page = await browser.SignInAsync($"access{language[1..]}");
            var draft = await page.DraftAsync("trouble.csv", """
                indicator,area,nationality,year,months,value,printed,status,note
                returns,MX-CHP,ALL,2026,01-12,5,5,A,
                returns,Atlantis,ALL,2026,01-12,many,many,A,
                refugee-requests,MX,ALL,2019,01-12,70121,70121,A,
                """);

            AssertNothing(await FindAsync(page, language, SitePaths.OfMaintainers(draft)));
        }
    }

    [BrowserFact]
    public void No_page_of_the_site_is_left_out()
    {
        string[] paths = [.. SitePaths.Public, .. SitePaths.OfMaintainers("1")];
        // These answer with another page or with a file.
        string[] without = ["/Years/Latest", "/Bulletins/File", "/Admin/Accounts/SignOut", "/Errors/Status"];
        var pages = browser.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<PageActionDescriptor>().Where(page => !without.Contains(page.ViewEnginePath));

        Assert.All(pages, page => Assert.Contains(paths, path => new TemplateMatcher(TemplateParser.Parse(page.AttributeRouteInfo!.Template!), [])
            .TryMatch("/en" + path.Split('?')[0], [])));
    }

    /// <summary>By two visitors at once, each of every second page.</summary>
    private async Task AssertNothingFoundAsync(string language, IEnumerable<string> paths, int width = 1280, bool inTheDark = true)
    {
        var halves = paths.Select((path, i) => (path, i)).GroupBy(p => p.i % 2, p => p.path);
        AssertNothing((await Task.WhenAll(halves.Select(async half =>
            await FindAsync(await browser.VisitAsync("/health/live", width), language, half, inTheDark)))).SelectMany(found => found));
    }

    private static void AssertNothing(IEnumerable<string> found) => Assert.True(!found.Any(), string.Join("\n", found.Take(40)));

    private async Task<IReadOnlyList<string>> FindAsync(IPage page, string language, IEnumerable<string> paths, bool inTheDark = true)
    {
        List<string> found = [];
        foreach (var path in paths)
        {
            // Without motion, so that no colour is halfway from one theme to the other.
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            await page.GotoAsync(new Uri(browser.Address, language + path).ToString());
            found.AddRange(Found(await page.RunAxe(Everything), $"{language}{path}, light"));
            if (!inTheDark)
                continue;
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
            found.AddRange(Found(await page.RunAxe(Colours), $"{language}{path}, dark"));
        }

        await page.Context.CloseAsync();
        return found;
    }

    private static IEnumerable<string> Found(AxeResult result, string where) => result.Violations.Select(v =>
        $"{where}: {v.Impact} {v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Take(3).Select(n => n.Html[..Math.Min(160, n.Html.Length)]))}");
}
