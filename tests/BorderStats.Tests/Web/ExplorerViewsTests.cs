using System.Net;

namespace BorderStats.Tests.Web;

/// <summary>The views of the explorer as pages, without a script.</summary>
[Collection(nameof(TestSite))]
public sealed class ExplorerViewsTests(TestSite site)
{
    private const string Cards = "/en/indicators/regional-visitor-cards", Apprehensions = "/en/indicators/apprehensions";

    [Theory]
    [InlineData("view=stacked", "stacked")]
    [InlineData("view=heat", "heat")]
    [InlineData("view=small", "small")]
    [InlineData("view=small&axis=own", "small")]
    [InlineData("view=map", "states")]
    public async Task Every_view_is_drawn_wide_and_narrow_with_a_caption_and_words_for_who_does_not_see_it(string query, string kind)
    {
        foreach (var language in (string[])["en", "es"])
        {
            var page = await site.PageAsync($"/{language}/indicators/regional-visitor-cards?{query}");

            Assert.Equal(["wide", "narrow"], page.QuerySelectorAll($"svg.chart.{kind}").Select(s => s.ClassList[^1]));
            Assert.NotEqual("", page.QuerySelector("#finding")!.Words());
            Assert.InRange(page.QuerySelector("#description")!.Words().Length, 20, 220);
            Assert.NotNull(page.QuerySelector("[data-tips]"));
            Assert.Equal(["Chiapas", "Quintana Roo", "Tabasco"], page.QuerySelectorAll("#figures tbody th").Take(3).Select(SitePages.Words));
        }
    }

    [Theory]
    [InlineData("stacked")]
    [InlineData("heat")]
    [InlineData("map")]
    [InlineData("small")]
    public async Task Every_view_is_a_drawing_and_a_picture_at_its_address_too(string view)
    {
        using var client = site.CreateClient();

        var drawing = await client.GetStringAsync($"{Cards}.svg?view={view}");
        var picture = await client.GetByteArrayAsync($"{Cards}.png?view={view}");

        Assert.Contains("<style>", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("var(--", drawing, StringComparison.Ordinal);
        Assert.Contains(view == "stacked" ? ".opening" : ".field", drawing, StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
        Assert.True(picture.Length > 10_000);
    }

    [Fact]
    public async Task The_files_of_figures_do_not_mind_how_they_are_drawn()
    {
        using var client = site.CreateClient();

        var plain = await client.GetByteArrayAsync($"{Apprehensions}.csv?areas=all");

        Assert.Equal(plain, await client.GetByteArrayAsync($"{Apprehensions}.csv?areas=all&view=stacked"));
        Assert.Equal(plain, await client.GetByteArrayAsync($"{Apprehensions}.csv?view=map&year=2019"));
        Assert.Equal(plain, await client.GetByteArrayAsync($"{Apprehensions}.csv?areas=all&view=small&axis=own&sort=-2019"));
    }

    [Fact]
    public async Task Changes_are_not_stacked_and_the_page_says_why()
    {
        var page = await site.PageAsync($"{Cards}?view=stacked&measure=change");

        Assert.Null(page.QuerySelector("svg.stacked"));
        Assert.Contains("Neither changes nor indices add up", page.QuerySelector(".chartcard")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_of_a_map_is_chosen_by_links_a_slider_and_a_field()
    {
        var page = await site.PageAsync($"{Apprehensions}?view=map&year=2019");

        Assert.Equal(
            ["/en/indicators/apprehensions?view=map&year=2018", "/en/indicators/apprehensions?view=map&year=2020"],
            page.QuerySelectorAll(".years a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["2005–2025 2019", "2005–2025 2019"], page.QuerySelectorAll(".years input[name=year]")
            .Select(i => $"{i.GetAttribute("min")}–{i.GetAttribute("max")} {i.GetAttribute("value")}"));
        Assert.Equal(["view=map", "view=map"], page.QuerySelectorAll(".years input[type=hidden]")
            .Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Equal(2, page.QuerySelectorAll(".years button").Length);
        Assert.Contains("79,838", page.QuerySelector("#finding")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_year_has_none_before_it() =>
        Assert.Null((await site.PageAsync($"{Apprehensions}?view=map&year=2005")).QuerySelector("#year-before"));

    [Fact]
    public async Task An_indicator_without_states_has_no_map()
    {
        var page = await site.PageAsync("/en/indicators/us-southwest-apprehensions");

        Assert.DoesNotContain("Map", page.QuerySelectorAll(".cardtop .seg a").Select(SitePages.Words));
        await site.PageAsync("/en/indicators/us-southwest-apprehensions?view=map", HttpStatusCode.BadRequest);
        await site.PageAsync("/en/indicators/us-southwest-apprehensions?top=5", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Frequent_choices_stand_above_the_filters_and_the_one_shown_is_marked()
    {
        var page = await site.PageAsync(Apprehensions + "?by=nationality&nationalities=GTM,HND,SLV");

        Assert.Equal(
            [
                ("Southern border states", "/en/indicators/apprehensions"),
                ("All states", "/en/indicators/apprehensions?areas=all"),
                ("Northern Triangle", "/en/indicators/apprehensions?nationalities=GTM,HND,SLV&by=nationality"),
                ("Largest five and the rest", "/en/indicators/apprehensions?top=5&by=nationality"),
            ],
            page.QuerySelectorAll(".presets a").Select(a => (a.Words(), a.GetAttribute("href")!)));
        Assert.Equal("Northern Triangle", page.QuerySelector(".presets [aria-current]")!.Words());
    }

    [Fact]
    public async Task What_stands_beside_the_chart_is_brought_in_by_a_link()
    {
        var page = await site.PageAsync($"{Cards}?areas=MX-CHP");

        Assert.Equal(
            [
                ("+ Quintana Roo", "/en/indicators/regional-visitor-cards?areas=MX-CHP,MX-ROO"),
                ("+ Tabasco", "/en/indicators/regional-visitor-cards?areas=MX-CHP,MX-TAB"),
                ("+ The whole country", "/en/indicators/regional-visitor-cards?areas=MX-CHP,MX"),
            ],
            page.QuerySelectorAll("[data-legend] a").Select(a => (a.Words().Replace("+", "+ ", StringComparison.Ordinal), a.GetAttribute("href")!)));
    }

    [Fact]
    public async Task The_table_alone_says_what_its_rows_come_to_and_whether_that_is_what_is_printed()
    {
        var page = await site.PageAsync($"{Cards}?view=table&from=2007&to=2009");

        Assert.Equal(["4,515", "10,444", "172,059"], page.Row("figures-heading", "Total"));
        Assert.Equal(["≥ 3,515", "≥ 10,644", "172,059"], page.Row("figures-heading", "Sum of the rows"));
        Assert.Equal(["differs by 1,000", "differs by 200", "adds up"], page.Row("figures-heading", "Check"));
        Assert.DoesNotContain("Check", (await site.PageAsync(Cards)).QuerySelectorAll("#figures tbody th").Select(SitePages.Words));
    }

    [Theory]
    [InlineData("2010", "Tabasco,Quintana Roo,Chiapas,Total", "ascending", "sort=-2010#figures")]
    [InlineData("-2010", "Chiapas,Quintana Roo,Tabasco,Total", "descending", "sort=2010#figures")]
    [InlineData("-name", "Tabasco,Quintana Roo,Chiapas,Total", "descending", "sort=name#figures")]
    [InlineData("2007", "Chiapas,Quintana Roo,Tabasco,Total", "ascending", "sort=-2007#figures")]
    public async Task Rows_are_ordered_by_a_column_with_the_total_and_what_is_missing_last(
        string sort, string rows, string direction, string next)
    {
        var page = await site.PageAsync($"{Cards}?sort={sort}");

        Assert.Equal(rows, string.Join(',', page.QuerySelectorAll("#figures tbody th").Select(SitePages.Words)));
        var heading = page.QuerySelector("#figures th[aria-sort]")!;
        Assert.Equal(direction, heading.GetAttribute("aria-sort"));
        Assert.EndsWith(next, heading.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Jan 2019,Feb 2019", "ascending", "sort=-name#figures")]
    [InlineData("&sort=-name", "Dec 2019,Nov 2019", "descending", "sort=name#figures")]
    // 12,455 events in June in Chiapas, 9,610 in April.
    [InlineData("&sort=-MX-CHP", "Jun 2019,Apr 2019", "descending", "sort=MX-CHP#figures")]
    [InlineData("&sort=-2019", "Jan 2019,Feb 2019", "ascending", "sort=-name#figures")]
    public async Task Months_are_ordered_by_a_column_too(string sort, string months, string direction, string next)
    {
        var page = await site.PageAsync($"{Apprehensions}?areas=MX-CHP,MX-TAB&from=2019&to=2019&per=month{sort}");

        Assert.Equal(months, string.Join(',', page.QuerySelectorAll("#figures tbody th").Take(2).Select(SitePages.Words)));
        var heading = page.QuerySelector("#figures th[aria-sort]")!;
        Assert.Equal(direction, heading.GetAttribute("aria-sort"));
        Assert.EndsWith(next, heading.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
