using System.Net;

namespace BorderStats.Tests.Web;

public sealed class AdminLimitsTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Who_tries_too_many_passwords_in_a_minute_is_told_to_wait()
    {
        Maintaining guesser = new(site);
        HttpResponseMessage answer = new();
        for (var i = 0; i < 40 && answer.StatusCode is not HttpStatusCode.TooManyRequests; i++)
            answer = await guesser.SignInAsync($"name {i}", "password");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("Too many requests", (await Maintaining.ReadAsync(answer)).QuerySelector("h1")!.TextContent);
        // Looking at the page is no try.
        Assert.Equal(HttpStatusCode.OK, (await guesser.Browser.GetAsync("/en/admin/sign-in")).StatusCode);
    }
}
