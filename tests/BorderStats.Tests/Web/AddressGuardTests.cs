using System.Net;
using System.Text.Json;

namespace BorderStats.Tests.Web;

/// <summary>What holds for the address of every page and file: no blank parts, nothing asked that is not read.</summary>
[Collection(nameof(TestSite))]
public sealed class AddressGuardTests(TestSite site)
{
    [Theory]
    [InlineData("/en?year=2019", "year", "2019", "a parameter of this address: asof")]
    [InlineData("/en/areas/MX-CHP?from=99999999999999999999", "from", "99999999999999999999", "a parameter of this address: asof")]
    [InlineData("/en/years/2019?state=MX-CHP", "state", "MX-CHP", "a parameter of this address: asof")]
    [InlineData("/en/years?month=3", "month", "3", "a parameter of this address: year, asof")]
    [InlineData("/en/method?asof=2021-07-04", "asof", "2021-07-04", "nothing: this address has no parameters")]
    [InlineData("/en/checks?sho=trouble", "sho", "trouble", "a parameter of this address: show, indicator, asof")]
    [InlineData("/en/bulletins/ramos-garcia-2020/file?page=1", "page", "1", "nothing: this address has no parameters")]
    [InlineData("/en/figures/refugee-requests/MX/ALL/2019?day=2021-07-04", "day", "2021-07-04", "a parameter of this address: asof")]
    [InlineData("/en/indicators/regional-visitor-cards?state=MX-CHP", "state", "MX-CHP",
        "a parameter of this address: areas, points, nationalities, top, from, to, per, by, measure, view, year, axis, scale, asof, compare, events, breaks, sort, embed")]
    [InlineData("/es/admin/sign-in?name=ana", "name", "ana", "un parámetro de esta dirección: returnUrl")]
    [InlineData("/es/areas?=x", "", "x", "nada: esta dirección no lleva parámetros")]
    public async Task A_parameter_that_a_page_does_not_know_is_named_with_those_it_knows(
        string address, string parameter, string found, string allowed)
    {
        var page = await site.PageAsync(address, HttpStatusCode.BadRequest);

        Assert.Equal([parameter, found, allowed], page.QuerySelectorAll(".problems dd").Select(d => d.TextContent));
        Assert.Equal(address.Split('?')[0], page.QuerySelector(".problems a.btn")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/en/indicators/regional-visitor-cards.csv?state=MX-CHP", "state", "MX-CHP")]
    [InlineData("/en/indicators/regional-visitor-cards.svg?utm=1", "utm", "1")]
    [InlineData("/en/bulletins/ramos-garcia-2020.csv?page=1", "page", "1")]
    [InlineData("/health/ready?deep=1", "deep", "1")]
    public async Task A_file_says_it_to_the_program_that_asked(string address, string parameter, string found)
    {
        using var client = site.CreateClient();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("problems")[0];
        Assert.Equal((parameter, found), (problem.GetProperty("parameter").GetString(), problem.GetProperty("found").GetString()));
    }

    [Theory]
    [InlineData("/en/areas/MX-CHP?utm_source=newsletter&utm_medium=email&fbclid=IwAR0")]
    [InlineData("/en/checks?gclid=1&show=trouble&mc_cid=2")]
    [InlineData("/en/indicators/regional-visitor-cards.csv?FBCLID=x&areas=MX-CHP")]
    public async Task A_link_that_another_site_marked_in_order_to_follow_it_still_works(string address)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task What_was_taken_off_a_link_does_not_travel_on()
    {
        var page = await site.PageAsync("/en/checks?gclid=1&show=trouble&mc_cid=2");

        Assert.Equal("/es/checks?show=trouble", page.QuerySelector(".languages a[hreflang=es]")!.GetAttribute("href"));
        Assert.DoesNotContain("gclid", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/years/%0d%0a")]
    [InlineData("/en/areas/%20")]
    [InlineData("/en/indicators/%09")]
    [InlineData("/en/indicators/%20.csv")]
    [InlineData("/en/bulletins/%c2%a0/file")]
    [InlineData("/en/figures/refugee-requests/MX/ALL/%20")]
    [InlineData("/en/figures/refugee-requests/MX/ALL/2019/%0d%0a")]
    [InlineData("/en/figures/refugee-requests/MX/%20/2019")]
    public async Task A_blank_part_of_an_address_names_nothing(string address)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("This page does not exist", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/errors/500")]
    [InlineData("/errors/404")]
    [InlineData("/errors/0")]
    [InlineData("/errors/-2147483648")]
    public async Task The_pages_of_errors_are_no_pages_of_their_own(string address)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("Esta página no existe", page.QuerySelector("h1")!.TextContent);
    }
}
