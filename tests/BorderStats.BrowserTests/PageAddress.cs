using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

internal static class PageAddress
{
    /// <summary>
    /// Waits until the page stands at an address, by whatever way it comes there. Playwright's own wait for an address listens
    /// for the step, and misses one that a script takes just before.
    /// </summary>
    /// <param name="pattern">With ** for anything, and * for anything but a slash.</param>
    public static async Task ReachAsync(this IPage page, string pattern)
    {
        var text = Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{text}$"));
        await page.WaitForLoadStateAsync();
    }
}
