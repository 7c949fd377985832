using AngleSharp.Dom;

namespace BorderStats.Tests.Web;

/// <summary>All indicators of one nationality or of one state. Expected figures are from the sources.</summary>
[Collection(nameof(TestSite))]
public sealed class ProfilePageTests(TestSite site)
{
    [Fact]
    public async Task A_nationality_has_every_indicator_with_its_rank()
    {
        var page = await site.PageAsync("/en/nationalities/HND");

        Assert.Equal("Honduras", page.QuerySelector("h1")!.Words());
        var requests = Course(page, "Requests for refugee status");
        Assert.Contains("27,888", requests.Words(), StringComparison.Ordinal);
        Assert.Contains("Number 1 of 10 nationalities with a figure of 2024", requests.Words(), StringComparison.Ordinal);
        Assert.Equal(
            "/en/indicators/refugee-requests?areas=MX&nationalities=HND", requests.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Contains("first, Mexico", Course(page, "U.S. southwest border apprehensions").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_charts_of_a_page_have_the_same_years()
    {
        var page = await site.PageAsync("/es/nationalities/HND");

        var rows = page.QuerySelectorAll("article.course table").Select(t =>
            string.Join(' ', t.QuerySelectorAll("tbody th").Select(th => th.Words().Replace("AF ", "", StringComparison.Ordinal))));
        Assert.Equal(12, rows.Count());
        Assert.StartsWith("2005 2006", Assert.Single(rows.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nationality_says_at_which_points_of_entry_and_what_is_missing()
    {
        var page = await site.PageAsync("/en/nationalities/HND");

        Assert.Contains("Mexico City", Course(page, "Air entries").QuerySelector(".pointlist")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Missing: 2011–2017 no bulletin prints it", Course(page, "Requests for refugee status").Words(), StringComparison.Ordinal);
        Assert.Contains(
            "Complementary protection", page.QuerySelector("section[aria-labelledby='without']")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_has_its_rank_and_what_is_missing()
    {
        var page = await site.PageAsync("/en/areas/MX-CHP");

        var cards = Course(page, "Regional Visitor Cards").Words();
        Assert.Contains("Number 1 of 3 states with a figure of 2018", cards, StringComparison.Ordinal);
        Assert.Contains("Missing: 2019–2023 no bulletin prints it", cards, StringComparison.Ordinal);
        Assert.Contains("first, Tabasco", Course(page, "Apprehensions (irregular migration events)").Words(), StringComparison.Ordinal);
    }

    private static IElement Course(IDocument page, string indicator) =>
        page.QuerySelectorAll("article.course").Single(a => a.QuerySelector("h2")!.Words() == indicator);
}
