using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class ShellTests(TestSite site)
{
    private readonly HttpClient _visitor = site.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    [Theory]
    [InlineData("en-GB,es;q=0.5", "/en")]
    [InlineData("fr,es-MX;q=0.4", "/es")]
    [InlineData("fr", "/es")]
    public async Task The_bare_address_goes_by_the_language_of_the_browser(string asked, string home)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Language", asked);
        var answer = await _visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(home, answer.Headers.Location?.ToString());
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/es/nada", "es", "Esta página no existe")]
    [InlineData("/en/indicators/nothing", "en", "This page does not exist")]
    [InlineData("/xx/indicators", "es", "Esta página no existe")]
    public async Task An_address_without_an_answer_is_a_404_in_its_language(string address, string language, string heading)
    {
        var answer = await _visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.Found)]
    [InlineData("/chart.css", HttpStatusCode.OK)]
    public async Task What_is_read_can_be_asked_for_its_head_alone(string address, HttpStatusCode status)
    {
        using HttpRequestMessage request = new(HttpMethod.Head, address);
        using var answer = await _visitor.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public void No_route_that_is_read_forgets_its_head()
    {
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(r => (Path: r.RoutePattern.RawText, r.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods))
            .Where(r => r.HttpMethods?.Contains(HttpMethods.Get) is true)
            .ToArray();

        Assert.Contains(routes, r => r.Path == "/{culture:language}/data.zip");
        Assert.DoesNotContain(routes, r => !r.HttpMethods!.Contains(HttpMethods.Head));
    }

    [Fact]
    public async Task The_icon_is_found_by_the_name_that_browsers_ask_for()
    {
        using var client = site.CreateClient();

        var icon = await client.GetAsync("/favicon.ico");

        Assert.Equal("image/svg+xml", icon.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_other_language_keeps_path_and_question()
    {
        var page = new HtmlParser().ParseDocument(await _visitor.GetStringAsync("/en/indicators/regional-visitor-cards?areas=MX-CHP&view=bars"));

        Assert.Equal(
            "/es/indicators/regional-visitor-cards?areas=MX-CHP&view=bars",
            page.QuerySelector(".languages a[hreflang=es]")!.GetAttribute("href"));
        Assert.EndsWith(
            "/es/indicators/regional-visitor-cards?areas=MX-CHP&view=bars",
            page.QuerySelector("link[hreflang=es]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_may_run_what_is_written_into_it()
    {
        var answer = await _visitor.GetAsync("/es/indicators/regional-visitor-cards");

        Assert.Contains("script-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Empty(page.QuerySelectorAll("[style], [onclick], style, script:not([src]):not([type='application/json'])"));
    }

    [Fact]
    public async Task Who_has_the_answer_already_gets_a_304()
    {
        var first = await _visitor.GetAsync("/es/indicators/regional-visitor-cards");
        using HttpRequestMessage again = new(HttpMethod.Get, "/es/indicators/regional-visitor-cards");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, (await _visitor.SendAsync(again)).StatusCode);
        Assert.NotEqual(first.Headers.ETag, (await _visitor.GetAsync("/es/indicators/regional-visitor-cards?view=bars")).Headers.ETag);
    }

    [Fact]
    public async Task A_question_that_cannot_be_read_is_a_400_that_names_the_parameter()
    {
        var answer = await _visitor.GetAsync("/en/indicators/regional-visitor-cards?from=1800");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["from", "1800", "a year from 2007 to 2023"], page.QuerySelectorAll(".problems dd").Select(d => d.TextContent));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_process_says_that_it_is_well(string address) =>
        Assert.Equal("Healthy", await _visitor.GetStringAsync(address));
}
