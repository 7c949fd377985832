using System.Net;
using System.Net.Http.Json;
using BorderStats.Web.Downloads;

namespace BorderStats.Tests.Web;

/// <summary>What is found for the words that people have. Expected figures are from the sources.</summary>
[Collection(nameof(TestSite))]
public sealed class SearchPageTests(TestSite site)
{
    [Theory]
    [InlineData("/es/search?q=tarjetas+tabasco+2014", "8,725", "/es/figures/regional-visitor-cards/MX-TAB/ALL/2014")]
    [InlineData("/en/search?q=visitor+cards+tabasco+2014", "8,725", "/en/figures/regional-visitor-cards/MX-TAB/ALL/2014")]
    [InlineData("/es/search?q=HONDURENOS+detenidos+2019", "78,232", "/es/figures/apprehensions/MX/HND/2019")]
    [InlineData("/en/search?q=Hondurans+apprehended+2019", "78,232", "/en/figures/apprehensions/MX/HND/2019")]
    [InlineData("/es/search?q=asilo+2019", "70,120", "/es/figures/refugee-requests/MX/ALL/2019")]
    [InlineData("/es/search?q=refugeo+2019", "70,120", "/es/figures/refugee-requests/MX/ALL/2019")]
    public async Task A_question_that_names_a_figure_is_answered_by_the_figure(string address, string value, string passport)
    {
        var page = await site.PageAsync(address);

        var first = page.QuerySelector("section[aria-labelledby='figures'] li a.figure")!;
        Assert.StartsWith(value, first.Words(), StringComparison.Ordinal);
        Assert.Equal(passport, first.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/es/search?q=guatemaltecas", "nationality", "/es/nationalities/GTM")]
    [InlineData("/en/search?q=hondurens", "nationality", "/en/nationalities/HND")]
    [InlineData("/es/search?q=chapas", "area", "/es/areas/MX-CHP")]
    [InlineData("/es/search?q=distrito+federal", "area", "/es/areas/MX-CMX")]
    [InlineData("/es/search?q=mexico", "area", "/es/areas/MX")]
    [InlineData("/en/search?q=el+ceibo", "point", "/en/points/MX-TAB.EL-CEIBO.LAND")]
    [InlineData("/en/search?q=pandemia", "event", "/en/timeline#pandemic")]
    [InlineData("/en/search?q=ramos+garcia", "bulletin", "/en/bulletins/ramos-garcia-2020")]
    [InlineData("/en/search?q=2014", "year", "/en/years/2014")]
    [InlineData("/es/search?q=deportados", "indicator", "/es/indicators/returns-deportation")]
    public async Task Everything_that_has_a_page_is_found_by_any_spelling(string address, string kind, string expected)
    {
        var page = await site.PageAsync(address);

        Assert.Equal(expected, page.QuerySelector($"section[aria-labelledby='found-{kind}'] a")!.GetAttribute("href"));
    }

    // All of them together are what a figure is of that names none, and have no page.
    [Fact]
    public async Task All_nationalities_are_no_nationality()
    {
        var page = await site.PageAsync("/es/search?q=todas+las+nacionalidades");

        Assert.Empty(page.QuerySelectorAll("a[href='/es/nationalities/ALL']"));
    }

    [Fact]
    public async Task A_year_without_a_figure_is_answered_by_the_nearest_one_and_says_so()
    {
        var page = await site.PageAsync("/en/search?q=tapachula+2019");

        var figures = page.QuerySelector("section[aria-labelledby='figures']")!.Words();
        Assert.Contains("63,126", figures, StringComparison.Ordinal);
        Assert.Contains("no figure of 2019; the nearest one", figures, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_longer_name_is_not_taken_for_the_shorter_one_in_it()
    {
        var page = await site.PageAsync("/es/search?q=baja+california+sur+detenidos");

        Assert.All(page.QuerySelectorAll("section[aria-labelledby='figures'] a.figure"), a =>
            Assert.Contains("/MX-BCS/", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby='figures'] a.figure"));
    }

    [Theory]
    [InlineData("/es/search?q=frontera+sur", "/es/timeline#southern-border-program")]
    [InlineData("/es/search?q=hondure", "/es/nationalities/HND")]
    public async Task Words_are_whole_unless_nothing_has_them(string address, string expected)
    {
        var page = await site.PageAsync(address);

        Assert.Equal(expected, page.QuerySelector(".groups a")!.GetAttribute("href"));
        Assert.DoesNotContain("Surinam", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_nowhere_is_said_and_ways_in_are_offered()
    {
        var page = await site.PageAsync("/en/search?q=zzzz");

        Assert.Contains("Nothing matches “zzzz”.", page.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".ways-in a"));
    }

    [Fact]
    public async Task The_box_in_the_head_is_offered_pages_to_go_to()
    {
        using var client = site.CreateClient();

        var offered = await client.GetFromJsonAsync<SearchSuggestion[]>(new Uri("/es/search.json?q=hondure", UriKind.Relative));

        Assert.Equal(new("Honduras", "Nacionalidades", "/es/nationalities/HND"), offered![0]);
    }

    [Fact]
    public async Task Too_long_a_question_is_refused()
    {
        using var client = site.CreateClient();

        using var answer = await client.GetAsync(new Uri("/es/search?q=" + new string('a', 121), UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Every_page_has_the_box_which_is_a_plain_form()
    {
        var page = await site.PageAsync("/es/areas");

        var form = page.QuerySelector("header form[role=search]")!;
        Assert.Equal(("get", "/es/search", "q"), (form.GetAttribute("method"), form.GetAttribute("action"), form.QuerySelector("input")!.GetAttribute("name")));
        Assert.NotNull(form.QuerySelector("label[for=find]"));
    }
}
