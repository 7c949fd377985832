using System.Net;

namespace BorderStats.Tests.Web.Api;

/// <summary>Which answers a script of another site may read.</summary>
[Collection(nameof(TestSite))]
public sealed class CrossOriginTests(TestSite site)
{
    private const string Allow = "Access-Control-Allow-Origin";

    [Theory]
    [InlineData("/api/v1/events")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/en/indicators/regional-visitor-cards.csv")]
    [InlineData("/en/indicators/regional-visitor-cards.json")]
    [InlineData("/es/indicators/unicorns.csv")]
    [InlineData("/es/bulletins/ramos-garcia-2020.csv")]
    [InlineData("/api/v1/unicorns")]
    public async Task Figures_may_be_read_from_any_site_with_what_their_headers_say(string address)
    {
        using var client = site.CreateClient();

        using var named = await client.SendAsync(HttpMethod.Get, address, ("Origin", "https://newsroom.example"));
        using var unnamed = await client.SendAsync(HttpMethod.Get, address);

        Assert.Equal(("*", "*"), (named.Headers.One(Allow), unnamed.Headers.One(Allow)));
        Assert.Equal("ETag, Link, Retry-After, Content-Disposition", named.Headers.One("Access-Control-Expose-Headers"));
        Assert.Null(named.Headers.One("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task A_browser_that_asks_first_is_told_that_it_may_read_and_not_write()
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(
            HttpMethod.Options, "/api/v1/observations", ("Origin", "https://newsroom.example"), ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(("*", "GET, HEAD, OPTIONS", "*"), (
            answer.Headers.One(Allow), answer.Headers.One("Access-Control-Allow-Methods"), answer.Headers.One("Access-Control-Allow-Headers")));
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/api")]
    [InlineData("/en/indicators/regional-visitor-cards")]
    [InlineData("/en/admin/sign-in")]
    [InlineData("/en/admin/drafts.json")]
    [InlineData("/health/ready")]
    public async Task A_page_may_not(string address)
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, address, ("Origin", "https://newsroom.example"));
        using var first = await client.SendAsync(HttpMethod.Options, address, ("Origin", "https://newsroom.example"), ("Access-Control-Request-Method", "GET"));

        Assert.Null(answer.Headers.One(Allow));
        Assert.Null(first.Headers.One(Allow));
    }
}
