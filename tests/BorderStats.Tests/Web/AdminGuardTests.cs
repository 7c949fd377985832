using System.Net;
using System.Text.RegularExpressions;
using BorderStats.Database;
using BorderStats.Statistics;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

public sealed partial class AdminGuardTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Withdrawal = "/en/admin/bulletins/upmrip-boletin-2019-cuadro-3.1/withdraw";

    private readonly HttpClient _stranger = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    [Fact]
    public async Task A_stranger_gets_no_page_but_the_one_to_sign_in()
    {
        string[] addresses = [.. AdminAddresses()];

        Assert.Contains("/en/admin", addresses);
        Assert.Contains("/en/admin/drafts/x", addresses);
        foreach (var address in addresses.Where(a => !a.EndsWith("/sign-in", StringComparison.Ordinal)).Append("/en/ADMIN/import"))
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
            {
                using HttpRequestMessage request = new(method, address);
                var answer = await _stranger.SendAsync(request);

                Assert.True(answer.StatusCode is HttpStatusCode.Found, $"{method} {address}: {answer.StatusCode}");
                Assert.StartsWith("/en/admin/sign-in?returnUrl=", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task No_page_for_maintainers_is_kept_by_anyone()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");

        foreach (var address in (string[])["/en/admin/sign-in", "/en/admin", "/es/ADMIN/log", "/en/admin/import"])
        {
            var answer = await (address.EndsWith("sign-in", StringComparison.Ordinal) ? _stranger : ana.Browser).GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Null(answer.Headers.ETag);
            Assert.Null(answer.Headers.Age);
        }
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused_and_changes_nothing()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");

        var answer = await ana.Browser.PostAsync(Withdrawal, new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(BulletinState.Published, await StateAsync());
    }

    [Fact]
    public async Task A_stranger_with_a_token_changes_nothing()
    {
        Maintaining stranger = new(site);

        var answer = await stranger.PostAsync("/en/admin/sign-in", Withdrawal);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(BulletinState.Published, await StateAsync());
    }

    [Fact]
    public async Task Six_wrong_passwords_close_the_account_for_a_while()
    {
        await Maintaining.AddAsync(site, "berta");
        Maintaining berta = new(site);
        for (var i = 1; i <= 6; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await berta.SignInAsync("berta", $"wrong {i}")).StatusCode);

        var closed = await berta.SignInAsync("berta", Maintaining.Password);
        var nobody = await berta.SignInAsync("nobody", Maintaining.Password);

        Assert.Equal(HttpStatusCode.Unauthorized, closed.StatusCode);
        // The same words for a closed account and for a name that does not exist.
        Assert.Equal(await AlertAsync(nobody), await AlertAsync(closed));
    }

    [Fact]
    public async Task Five_wrong_passwords_do_not()
    {
        await Maintaining.AddAsync(site, "carla");
        Maintaining carla = new(site);
        for (var i = 1; i <= 5; i++)
            await carla.SignInAsync("carla", $"wrong {i}");

        Assert.Equal(HttpStatusCode.Found, (await carla.SignInAsync("carla", Maintaining.Password)).StatusCode);
    }

    [Theory]
    [InlineData("/es/admin/log", "/es/admin/log")]
    [InlineData("https://example.org/", "/en/admin")]
    [InlineData("//example.org/", "/en/admin")]
    [InlineData("/\\example.org/", "/en/admin")]
    public async Task After_signing_in_follows_a_page_of_this_site_only(string asked, string shown)
    {
        await Maintaining.AddAsync(site, "dora");

        var answer = await new Maintaining(site).SignInAsync("dora", Maintaining.Password, asked);

        Assert.Equal(shown, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_in_words()
    {
        var ana = await Maintaining.SignedInAsync(site, "ana");
        using ByteArrayContent large = new(new byte[(101 << 20) + 1]);
        large.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        var answer = await ana.Browser.PostAsync("/en/admin/import", large);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("The file is too large", (await Maintaining.ReadAsync(answer)).QuerySelector("h1")!.TextContent);
    }

    private IEnumerable<string> AdminAddresses() => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(e => e.RoutePattern.RawText!).Where(t => t.Split('/').Contains("admin", StringComparer.OrdinalIgnoreCase)).Distinct()
        .Select(t => "/" + Parameter().Replace(t.TrimStart('/'), p => p.Value.StartsWith("{culture", StringComparison.Ordinal) ? "en"
            : p.Value.StartsWith("{step", StringComparison.Ordinal) ? "withdraw" : "x"));

    private async Task<BulletinState> StateAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<StatisticsContext>();
        return await database.Bulletins.Where(b => b.Id == "upmrip-boletin-2019-cuadro-3.1").Select(b => b.State).SingleAsync();
    }

    private static async Task<string> AlertAsync(HttpResponseMessage answer) =>
        (await Maintaining.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent;

    // A parameter may have a pattern of its own: "{step:regex(^(withdraw|restore)$)}".
    [GeneratedRegex(@"\{[^{}/]+\}")]
    private static partial Regex Parameter();
}
