using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BorderStats.Web.Maintainers;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

/// <summary>A browser without script in the hands of someone who may be a maintainer.</summary>
internal sealed class Maintaining(TestSite? site, HttpClient? browser = null)
{
    public const string Password = "a long and quiet sentence";

    public HttpClient Browser { get; } = browser ?? site!.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <param name="browser">One over the wire, or null for one that the site is asked for without it.</param>
    public static async Task<Maintaining> SignedInAsync(TestSite site, string name, HttpClient? browser = null)
    {
        await AddAsync(site, name, browser);
        Maintaining someone = new(site, browser);
        var answer = await someone.SignInAsync(name, Password);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return someone;
    }

    public static async Task AddAsync(TestSite site, string name, HttpClient? browser = null)
    {
        // The accounts' tables are made when the first maintainer comes.
        await new Maintaining(site, browser).Browser.GetAsync("/en/admin/sign-in");
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Maintainer>>();
        if (await users.FindByNameAsync(name) is null)
            Assert.True((await users.CreateAsync(new(name), Password)).Succeeded);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string returnUrl = "") =>
        PostAsync("/en/admin/sign-in", "/en/admin/sign-in", ("Name", name), ("Password", password), ("ReturnUrl", returnUrl));

    public async Task<IDocument> PageAsync(string address) => Parse(await Browser.GetStringAsync(address));

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static async Task<IDocument> ReadAsync(HttpResponseMessage answer) => Parse(await answer.Content.ReadAsStringAsync());

    /// <summary>Sends a form with the token that the page carries.</summary>
    public async Task<HttpResponseMessage> PostAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync(page);
        return await Browser.PostAsync(address, new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))));
    }

    public async Task<HttpResponseMessage> UploadAsync(string name, byte[] bytes)
    {
        using MultipartFormDataContent form = new();
        form.Add(new StringContent(await TokenAsync("/en/admin/import")), "__RequestVerificationToken");
        form.Add(new ByteArrayContent(bytes), "Upload", name);
        return await Browser.PostAsync("/en/admin/import", form);
    }

    /// <summary>Uploads a good file and comes back with the address of its draft.</summary>
    public async Task<string> DraftAsync(string name, string text)
    {
        var answer = await UploadAsync(name, Encoding.UTF8.GetBytes(text));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    public Task<HttpResponseMessage> DescribeAsync(string draft, string id, string title) => PostAsync(
        draft, $"{draft}?show=details&handler=Card",
        ("BulletinId", id), ("Title", title), ("Publisher", "UPMRIP"), ("Kind", "Official"), ("Published", "2026-10-01"));

    /// <summary>Publishes what the page shows now, warnings seen.</summary>
    public async Task<HttpResponseMessage> PublishAsync(string draft)
    {
        var page = await PageAsync(draft);
        return await PublishAsync(
            draft, page.QuerySelector("input[name=seal]")!.GetAttribute("value")!, page.QuerySelector("input[name=seen]")?.GetAttribute("value") ?? "0");
    }

    public Task<HttpResponseMessage> PublishAsync(string draft, string seal, string seen) =>
        PostAsync("/en/admin/import", $"{draft}?handler=Publish", ("seal", seal), ("seen", seen));

    private async Task<string> TokenAsync(string page) =>
        (await PageAsync(page)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
