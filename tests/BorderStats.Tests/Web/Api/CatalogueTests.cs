using System.Net;

namespace BorderStats.Tests.Web.Api;

/// <summary>What can be asked for, and what the figures rest on, as the API lists it.</summary>
[Collection(nameof(TestSite))]
public sealed class CatalogueTests(TestSite site)
{
    [Fact]
    public async Task An_indicator_is_named_in_both_languages_with_what_there_is_of_it()
    {
        using var client = site.CreateClient();

        var cards = await client.JsonAsync("/api/v1/indicators/regional-visitor-cards");

        Assert.Equal("Tarjetas de Visitante Regional", cards.GetProperty("name").Text("es"));
        Assert.Equal("Regional Visitor Cards", cards.GetProperty("name").Text("en"));
        Assert.Equal(("INM", "calendar"), (cards.Text("agency"), cards.Text("year_basis")));
        Assert.Equal(["MX", "MX-CHP", "MX-ROO", "MX-TAB"], cards.GetProperty("areas").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal(2013, cards.GetProperty("series_breaks")[0].GetProperty("year").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/indicators", 20)]
    [InlineData("/api/v1/areas", 99)]
    [InlineData("/api/v1/areas?kind=state", 32)]
    [InlineData("/api/v1/areas?kind=point-of-entry", 63)]
    [InlineData("/api/v1/nationalities", 268)]
    [InlineData("/api/v1/bulletins", 117)]
    [InlineData("/api/v1/events", 18)]
    public async Task A_list_holds_every_row_of_its_codelist(string address, int rows)
    {
        using var client = site.CreateClient();

        var list = await client.JsonAsync(address);

        Assert.Equal((rows, rows), (list.GetProperty("count").GetInt32(), list.Data().Length));
    }

    [Fact]
    public async Task A_point_of_entry_has_its_border_and_place_and_what_is_not_known_of_it_is_null()
    {
        using var client = site.CreateClient();

        var ceibo = await client.JsonAsync("/api/v1/areas/MX-TAB.EL-CEIBO.LAND");

        Assert.Equal(("point-of-entry", "MX-TAB"), (ceibo.Text("kind"), ceibo.Text("parent")));
        var point = ceibo.GetProperty("point");
        Assert.Equal(("land", "guatemala", 17.262), (point.Text("mode"), point.Text("border"), point.GetProperty("latitude").GetDouble()));
        Assert.Null(point.GetProperty("un_locode").GetString());
    }

    [Fact]
    public async Task A_group_of_nationalities_is_told_from_a_nationality()
    {
        using var client = site.CreateClient();

        var africa = await client.JsonAsync("/api/v1/nationalities/002");
        var honduras = await client.JsonAsync("/api/v1/nationalities/HND");

        Assert.True(africa.GetProperty("is_group").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, africa.GetProperty("printed").ValueKind);
        Assert.Equal(("340", false), (honduras.Text("numeric"), honduras.GetProperty("is_group").GetBoolean()));
    }

    [Fact]
    public async Task A_bulletin_is_listed_with_its_file_and_what_it_prints()
    {
        using var client = site.CreateClient();

        var paper = await client.JsonAsync("/api/v1/bulletins/ramos-garcia-2020");

        Assert.Equal(("paper", "2020-07", 96), (paper.Text("kind"), paper.Text("published"), paper.GetProperty("figures").GetInt32()));
        Assert.Equal(
            [("border-worker-cards", 2007, 2018, 48), ("regional-visitor-cards", 2007, 2018, 48)],
            paper.GetProperty("printed").EnumerateArray().Select(p => (
                p.Text("indicator"), p.GetProperty("first_year").GetInt32(), p.GetProperty("last_year").GetInt32(), p.GetProperty("figures").GetInt32())));
    }

    [Fact]
    public async Task Bulletins_are_those_out_on_the_day_asked_for()
    {
        using var client = site.CreateClient();

        var then = (await client.JsonAsync("/api/v1/bulletins?asof=2020-01-31")).Data();

        Assert.Contains(then, b => b.Text("id") == "efe-2020-01");
        Assert.DoesNotContain(then, b => b.Text("id") == "ramos-garcia-2020");
    }

    [Fact]
    public async Task A_total_that_exceeds_its_parts_the_other_way_round_is_listed_first_with_its_difference()
    {
        using var client = site.CreateClient();

        var check = (await client.JsonAsync("/api/v1/checks?indicator=regional-visitor-cards")).Data()[0];

        Assert.Equal((2008, 10444, 10644, -200, "exceeds the total"), (
            check.GetProperty("year").GetInt32(), check.GetProperty("printed").GetInt32(), check.GetProperty("sum").GetInt32(),
            check.GetProperty("difference").GetInt32(), check.Text("outcome")));
        Assert.Equal("MX-TAB", check.GetProperty("missing_parts")[0].GetString());
    }

    [Fact]
    public async Task Events_are_dated_and_in_both_languages()
    {
        using var client = site.CreateClient();

        var law = (await client.JsonAsync("/api/v1/events?indicator=apprehensions")).Data()[0];

        Assert.Equal(("migration-law", "2011-05"), (law.Text("id"), law.Text("from")));
        Assert.Equal(("Ley de Migración", "Migration Law"), (law.GetProperty("title").Text("es"), law.GetProperty("title").Text("en")));
    }

    [Theory]
    [InlineData("en", "areas=MX-CHP,MX-TAB&from=2014&to=2018")]
    [InlineData("es", "areas=MX-CHP&measure=change&breaks=cross")]
    [InlineData("en", "asof=2021-07-04&view=table&events=0")]
    public async Task A_series_is_the_explorers_own_file(string language, string question)
    {
        using var client = site.CreateClient();

        var series = await client.GetStringAsync($"/api/v1/series/regional-visitor-cards?{question}&lang={language}");

        Assert.Equal(await client.GetStringAsync($"/{language}/indicators/regional-visitor-cards.json?{question}"), series);
    }

    [Fact]
    public async Task A_series_of_which_nothing_is_asked_is_the_first_look_of_the_explorer()
    {
        using var client = site.CreateClient();

        var series = await client.GetStringAsync("/api/v1/series/apprehensions?lang=en");

        Assert.Equal(await client.GetStringAsync("/en/indicators/apprehensions.json"), series);
        Assert.Contains("\"MX\"", series, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/indicators/unicorns", "indicator: found “unicorns”; there are regional-visitor-cards, border-worker-cards")]
    [InlineData("/api/v1/series/unicorns", "indicator: found “unicorns”; there are regional-visitor-cards, border-worker-cards")]
    [InlineData("/api/v1/areas/MX-XXX", "area: found “MX-XXX”; those that there are stand at /api/v1/areas.")]
    [InlineData("/api/v1/nationalities/XYZ", "nationality: found “XYZ”; those that there are stand at /api/v1/nationalities.")]
    [InlineData("/api/v1/bulletins/unwritten", "bulletin: found “unwritten”; those that there are stand at /api/v1/bulletins.")]
    public async Task What_there_is_not_is_named_with_what_there_is(string address, string detail)
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var problem = await client.JsonAsync(address, HttpStatusCode.NotFound);

        Assert.Equal(("/en/api#problem-not-found", "There is nothing here", 404), (problem.Text("type"), problem.Text("title"), problem.GetProperty("status").GetInt32()));
        Assert.StartsWith(detail, problem.Text("detail"), StringComparison.Ordinal);
    }
}
