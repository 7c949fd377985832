using AngleSharp.Dom;

namespace BorderStats.Tests.Web;

/// <summary>No sign stands on a card without its word: there is no legend near, and a finger cannot hover.</summary>
[Collection(nameof(TestSite))]
public sealed class CardMarksTests(TestSite site)
{
    [Theory]
    [InlineData("/en", ".kpi, .glance", "Σi sum of indicators")]
    [InlineData("/es", ".kpi, .glance", "Σe suma de entidades")]
    [InlineData("/en/indicators/documented-entries", ".kpi", "Σe sum of states")]
    [InlineData("/es/indicators/returns?areas=MX", ".kpi", "≥ al menos: una parte de la suma no tiene dato")]
    [InlineData("/en/indicators/refugee-requests", ".kpi", "p provisional")]
    [InlineData("/es/areas/MX-CHP", ".course", "Σo suma de oficinas")]
    public async Task Every_sign_of_a_card_is_followed_by_its_word(string address, string cards, string words)
    {
        var page = await site.PageAsync(address);

        Assert.All(page.QuerySelectorAll(cards), card => Assert.Subset(
            card.QuerySelectorAll(".markwords b").Select(b => b.TextContent).ToHashSet(), Signs(card).ToHashSet()));
        Assert.Contains(words, page.QuerySelectorAll(cards).SelectMany(c => c.QuerySelectorAll(".markwords > span")).Select(SitePages.Words));
    }

    // The table that a card of an area folds away has a legend of its own.
    private static IEnumerable<string> Signs(IElement card) => card.QuerySelectorAll(".mark")
        .Where(mark => mark.Closest("details") is null).Select(mark => mark.TextContent)
        .Concat(card.QuerySelectorAll("dd, .number, .last").Any(number => number.TextContent.Contains('≥', StringComparison.Ordinal)) ? ["≥"] : []);
}
