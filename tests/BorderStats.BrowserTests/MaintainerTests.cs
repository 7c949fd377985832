using System.Text;
using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

/// <summary>A maintainer with a new edition of a table: from the file on her desk to what readers see, and back.</summary>
[Collection(nameof(Browser))]
public sealed class MaintainerTests(Browser browser)
{
    private const string January = "apprehensions,MX-AGU,ALL,2019,01-01,";
    private const string Readers = "/en/indicators/apprehensions?areas=MX-AGU&from=2019&to=2019&per=month";

    [BrowserFact]
    public async Task She_uploads_looks_publishes_and_takes_back()
    {
        var page = await browser.SignInAsync("elena");

        await page.Locator("#upload").SetInputFilesAsync(new FilePayload { Name = "edition.csv", MimeType = "text/csv", Buffer = Revised2019() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and read" }).ClickAsync();
        await page.ReachAsync("**/en/admin/drafts/**");
        var draft = page.Url.Split('?')[0];

        await page.GotoAsync($"{draft}?show=changes");
        var changes = await page.Locator("main").InnerTextAsync();
        Assert.Contains("383 unchanged", changes, StringComparison.Ordinal);
        Assert.Contains("Aguascalientes", changes, StringComparison.Ordinal);

        await page.GotoAsync($"{draft}?show=details");
        await page.Locator("[name=Publisher]").FillAsync("UPMRIP");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the details" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish 384 figures" }).ClickAsync();
        await page.ReachAsync("**/en/bulletins/edition");
        Assert.Equal("12", await JanuaryAsync());

        await page.GotoAsync(new Uri(browser.Address, "/en/admin").ToString());
        await page.Locator("tr", new() { HasText = "edition" }).First.GetByRole(AriaRole.Link, new() { Name = "Withdraw" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        Assert.Equal("9", await JanuaryAsync());
    }

    [BrowserFact]
    public async Task She_lays_out_by_hand_what_no_rule_knows()
    {
        var page = await browser.SignInAsync("irene");
        var table = "Personas presentadas 2031,,\nLugar,701,702\nChiapas,5,1\nTabasco,2,3\n"u8.ToArray();
        await page.Locator("#upload").SetInputFilesAsync(new FilePayload { Name = "claves.csv", MimeType = "text/csv", Buffer = table });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and read" }).ClickAsync();
        await page.ReachAsync("**/en/admin/drafts/**");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Row 2: header" }).CheckAsync();
        await page.GetByLabel("Column A").SelectOptionAsync("Area");
        await page.GetByLabel("Column C").SelectOptionAsync("Ignored");
        await page.Locator("[name=Indicator]").SelectOptionAsync("apprehensions");
        await page.Locator("[name=Across]").SelectOptionAsync("None");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read with this layout" }).ClickAsync();

        await page.ReachAsync("**show=sheet**");
        Assert.Equal("10 cells with content = 2 figures + 6 headers + 2 ignored", await page.Locator("#accounting").InnerTextAsync());
    }

    private async Task<string> JanuaryAsync()
    {
        var readers = await browser.VisitAsync(Readers);
        var text = await readers.Locator("table.figures tbody td").First.InnerTextAsync();
        await readers.Context.CloseAsync();
        return text.Trim();
    }

    /// <summary>Table 3.1 of 2019 as it is shipped, but that Aguascalientes has 12 in January and not 9.</summary>
    private static byte[] Revised2019()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "bulletins", "upmrip-boletin-2019-cuadro-3.1.csv"));
        Assert.Contains($"{January}9,9,A,", text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace($"{January}9,9,A,", $"{January}12,12,A,", StringComparison.Ordinal));
    }
}
