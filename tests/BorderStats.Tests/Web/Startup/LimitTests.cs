using System.Net;

namespace BorderStats.Tests.Web.Startup;

/// <summary>How much one visitor may ask, and whom the site believes about who asks.</summary>
public sealed class LimitTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("PicturesAMinute", "/en/points.png?width=40{0}")]
    [InlineData("ExportsAMinute", "/en/indicators/regional-visitor-cards.csv?from=200{0}")]
    [InlineData("SearchesAMinute", "/en/search.json?q=200{0}")]
    [InlineData("SearchesAMinute", "/en/search?q=200{0}")]
    [InlineData("SearchesAMinute", "/en/quote?q=200{0}")]
    public async Task Who_asks_too_often_for_what_costs_much_is_told_when_to_come_again(string limit, string address)
    {
        using var strict = site.WithWebHostBuilder(b => b.UseSetting($"Limits:{limit}", "2"));
        using var visitor = strict.CreateClient();

        List<HttpStatusCode> answers = [];
        HttpResponseMessage last = new();
        foreach (var i in (int[])[7, 8, 9])
            answers.Add((last = await visitor.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, i))).StatusCode);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
        Assert.InRange(last.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        // Pages are not counted.
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/en/points")).StatusCode);
    }

    [Fact]
    public async Task A_question_of_more_than_4096_characters_is_refused_and_unknown_codes_are_named_ten_at_most()
    {
        using var visitor = site.CreateClient();

        var codes = string.Join(',', Enumerable.Range(0, 500).Select(i => $"X{i}"));
        var many = await visitor.GetAsync($"/en/indicators/apprehensions?nationalities={codes}");
        var tooLong = await visitor.GetAsync($"/en/indicators/apprehensions?nationalities={codes},{codes}");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (many.StatusCode, tooLong.StatusCode));
        Assert.Equal(10, (await Maintaining.ReadAsync(many)).QuerySelectorAll(".problems dt").Length / 3);
        Assert.Contains("at most 4096 characters", await tooLong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "http://")]
    [InlineData("198.51.100.7", "http://")]
    [InlineData("127.0.0.0/8, ::1", "https://")]
    public async Task Only_a_named_proxy_may_say_that_a_visitor_came_by_TLS(string proxies, string scheme)
    {
        using TestSite over = new();
        using var behind = over.WithWebHostBuilder(b => b.UseSetting("Proxies", proxies));
        behind.UseKestrel(0);
        behind.StartServer();
        using HttpClient visitor = new() { BaseAddress = behind.ClientOptions.BaseAddress };
        using HttpRequestMessage request = new(HttpMethod.Get, "/en/admin/sign-in");
        request.Headers.Host = "borderstats.example";
        request.Headers.Add("X-Forwarded-Proto", "https");

        var answer = await visitor.SendAsync(request);

        var page = await Maintaining.ReadAsync(answer);
        Assert.StartsWith(scheme, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        var isSafe = scheme == "https://";
        Assert.Equal(isSafe, answer.Headers.Contains("Strict-Transport-Security"));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.Equal(isSafe, c.Contains("; secure", StringComparison.OrdinalIgnoreCase)));
    }
}
