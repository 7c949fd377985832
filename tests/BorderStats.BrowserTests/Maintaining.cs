using System.Text;
using BorderStats.Web.Maintainers;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BorderStats.BrowserTests;

/// <summary>A visitor who is a maintainer.</summary>
internal static class Maintaining
{
    private const string Password = "a long and quiet sentence";

    /// <summary>A new maintainer, signed in, on the page of imports.</summary>
    public static async Task<IPage> SignInAsync(this Browser browser, string name)
    {
        // The accounts' tables are made when the first maintainer comes.
        var page = await browser.VisitAsync("/en/admin/import");
        await using var scope = browser.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Maintainer>>();
        Assert.True((await users.CreateAsync(new(name), Password)).Succeeded);
        await page.Locator("[name=Name]").FillAsync(name);
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        return page;
    }

    /// <summary>Uploads a file and comes back with the number of its draft.</summary>
    public static async Task<string> DraftAsync(this IPage page, string name, string text)
    {
        await page.Locator("#upload").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and read" }).ClickAsync();
        await page.ReachAsync("**/en/admin/drafts/**");
        return page.Url.Split('?')[0].Split('/')[^1];
    }
}
