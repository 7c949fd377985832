using System.Net;
using AngleSharp.Dom;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class AsOfTests(TestSite site)
{
    [Theory]
    [InlineData("/en")]
    [InlineData("/en/indicators")]
    [InlineData("/en/areas/MX-CHP")]
    [InlineData("/en/nationalities/HND")]
    [InlineData("/en/years/2019")]
    [InlineData("/en/points")]
    [InlineData("/en/points/MX-CHP.TAPACHULA.AIR")]
    [InlineData("/en/bulletins")]
    [InlineData("/en/checks")]
    [InlineData("/en/gaps")]
    [InlineData("/en/revisions")]
    [InlineData("/en/figures/refugee-requests/MX/ALL/2019")]
    public async Task Every_page_with_figures_can_be_asked_as_of_a_day_and_says_so(string address)
    {
        var today = await site.PageAsync(address);
        var then = await site.PageAsync(address + "?asof=2021-07-04");

        Assert.NotNull(today.QuerySelector("details.asof:not([open]) input[name=asof]"));
        Assert.Contains("As published by 4 Jul 2021", then.QuerySelector("details.asof summary")!.Words(), StringComparison.Ordinal);
        Assert.Equal(address, then.QuerySelector("details.asof a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_year_shows_the_figure_that_was_known_then()
    {
        var (now, then) = (await site.PageAsync("/en/years/2019"), await site.PageAsync("/en/years/2019?asof=2021-07-04"));

        Assert.Contains("70,120", now.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("70,120", then.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("70,426", then.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(then.QuerySelectorAll("a[href*='/figures/refugee-requests/MX/ALL/2019']"), a => a.GetAttribute("href")!.EndsWith("?asof=2021-07-04", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bulletin_that_was_not_out_yet_is_not_there()
    {
        var then = await site.PageAsync("/en/bulletins?asof=2020-01-01");

        Assert.Contains("22 bulletins", then.Body!.TextContent, StringComparison.Ordinal);
        await site.PageAsync("/en/bulletins/efe-jul-2024?asof=2020-01-01", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/indicators")]
    [InlineData("/en/indicators/refugee-requests")]
    [InlineData("/en/areas/MX-CHP")]
    [InlineData("/en/nationalities/HND")]
    [InlineData("/en/years/2019")]
    [InlineData("/en/points")]
    [InlineData("/en/points/MX-CHP.TAPACHULA.AIR")]
    [InlineData("/en/bulletins")]
    [InlineData("/en/bulletins/ramos-garcia-2020")]
    [InlineData("/en/checks")]
    [InlineData("/en/gaps")]
    [InlineData("/en/revisions")]
    [InlineData("/en/figures/refugee-requests/MX/ALL/2019")]
    public async Task Whatever_a_page_of_a_day_links_to_is_asked_as_of_the_same_day(string address)
    {
        const string day = "asof=2021-07-04";
        using var reader = site.CreateClient();
        var page = await site.PageAsync($"{address}?{day}");

        var links = page.QuerySelectorAll("main a[href^='/']:not(details.asof a)").Where(IsOfItsDay)
            .Select(a => a.GetAttribute("href")!.Split('#')[0]).Distinct();
        // Three of each kind: a table links to a thousand figures.
        foreach (var link in links.GroupBy(a => a.Split('/', '?').ElementAtOrDefault(2)).SelectMany(kind => kind.Take(3)))
        {
            var keepsIt = link.Contains(day, StringComparison.Ordinal);
            var asked = keepsIt ? link : link + (link.Contains('?', StringComparison.Ordinal) ? "&" : "?") + day;
            using var answer = await reader.GetAsync(new Uri(asked, UriKind.Relative));
            Assert.True(answer.StatusCode == (keepsIt ? HttpStatusCode.OK : HttpStatusCode.BadRequest), $"{asked}: {answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/en/checks", "form.bar")]
    [InlineData("/en/bulletins", "form.bar")]
    [InlineData("/en/points", "form.bar")]
    [InlineData("/en/gaps", "form.bar")]
    [InlineData("/en/revisions", "form.bar")]
    [InlineData("/en/years/2019", "form.switch")]
    public async Task A_form_of_a_page_of_a_day_asks_of_the_same_day(string address, string form)
    {
        var then = await site.PageAsync(address + "?asof=2021-07-04");
        var today = await site.PageAsync(address);

        Assert.Equal("2021-07-04", then.QuerySelector($"{form} input[type=hidden][name=asof]")?.GetAttribute("value"));
        Assert.Null(today.QuerySelector($"{form} input[name=asof]"));
    }

    [Fact]
    public async Task Another_year_is_sent_on_to_as_of_the_same_day()
    {
        using var reader = site.CreateClient(new() { AllowAutoRedirect = false });

        var answer = await reader.GetAsync(new Uri("/en/years?year=2018&asof=2021-07-04", UriKind.Relative));

        Assert.Equal("/en/years/2018?asof=2021-07-04", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_year_tells_only_of_the_checks_that_were_out_then()
    {
        // The total of 2008 and its parts stand in a paper of 2020.
        var (now, then) = (await site.PageAsync("/en/years/2008"), await site.PageAsync("/en/years/2008?asof=2012-01-01"));

        Assert.Contains("Totals that do not add up:", now.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Totals that do not add up:", then.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    /// <summary>All but the examples of the home page, and what leads back to today.</summary>
    private static bool IsOfItsDay(IElement link) =>
        link.Closest(".ways-in") is null && !link.Words().EndsWith("known today", StringComparison.Ordinal);

    [Fact]
    public async Task A_day_that_does_not_exist_is_refused_in_words()
    {
        var page = await site.PageAsync("/es/years/2019?asof=2021-02-30", HttpStatusCode.BadRequest);

        Assert.Contains("una fecha que exista, como 2021-07-04", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
