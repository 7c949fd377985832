using BorderStats.Statistics;
using BorderStats.Web.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace BorderStats.Tests.Web;

/// <summary>The words of the field are explained once, and linked to where they are used.</summary>
[Collection(nameof(TestSite))]
public sealed class GlossaryTests(TestSite site)
{
    [Theory]
    [InlineData("/en/method", "Point of entry", "The airport, land crossing or port where the migration authority lets people in.")]
    [InlineData("/es/method", "Punto de internación", "El aeropuerto, cruce terrestre o puerto donde la autoridad migratoria deja entrar.")]
    public async Task The_method_has_a_glossary(string address, string term, string text)
    {
        var page = await site.PageAsync(address);

        var entry = page.QuerySelectorAll("section[aria-labelledby='glossary'] div").Single(d => d.QuerySelector("dt")!.Words() == term);
        Assert.Equal("term-point-of-entry", entry.Id);
        Assert.Equal(text, entry.QuerySelector("dd")!.Words());
    }

    [Theory]
    [InlineData("/en/indicators/refugee-requests", "COMAR", "institution-comar")]
    [InlineData("/es/indicators/apprehensions", "Eventos", "term-event")]
    [InlineData("/en/timeline", "southern border", "term-southern-border")]
    [InlineData("/en/revisions", "all prints", "term-print")]
    [InlineData("/es/timeline", "COMAR", "institution-comar")]
    [InlineData("/en/gaps", "Indicator", "term-indicator")]
    [InlineData("/es/checks", "Boletines", "term-bulletin")]
    public async Task A_word_is_linked_where_a_page_uses_it(string address, string word, string anchor)
    {
        var page = await site.PageAsync(address);

        Assert.Contains(page.QuerySelectorAll("a.term"), a =>
            a.TextContent.StartsWith(word, StringComparison.Ordinal) && a.GetAttribute("href") == $"/{address[1..3]}/method#{anchor}");
    }

    [Fact]
    public async Task A_heading_that_orders_a_table_is_explained_where_it_stands()
    {
        var page = await site.PageAsync("/en/indicators/air-entries?by=point");

        Assert.Equal("The airport, land crossing or port where the migration authority lets people in.", page.QuerySelector("#figures thead th")!.GetAttribute("title"));
    }

    [Fact]
    public async Task Every_link_to_a_word_finds_it()
    {
        var method = await site.PageAsync("/en/method");

        foreach (var address in (string[])["/en", "/en/indicators", "/en/timeline", "/en/method", "/en/gaps", "/en/bulletins", "/en/checks"])
        {
            var page = await site.PageAsync(address);
            Assert.All(page.QuerySelectorAll("a.term"), a => Assert.NotNull(method.GetElementById(a.GetAttribute("href")!.Split('#')[1])));
        }
    }

    [Fact]
    public void A_word_is_linked_once_in_a_text_and_never_inside_another()
    {
        var links = site.Services.GetRequiredService<GlossaryLinks>();

        Assert.Equal(
            "<a class=\"term\" href=\"/en/method#institution-inm\">INM</a> &lt;prevents&gt; "
            + "<a class=\"term\" href=\"/en/method#term-event\">events</a>, INM and eventsful",
            links.In("INM <prevents> events, INM and eventsful", Locale.English).ToString());
    }
}
