using System.Net;

namespace BorderStats.Tests.Web.Api;

/// <summary>The figures as the API gives them: values, days, prints, forms.</summary>
[Collection(nameof(TestSite))]
public sealed class ObservationTests(TestSite site)
{
    private const string Tabasco = "/api/v1/observations?indicators=regional-visitor-cards&areas=MX-TAB&from=2014&to=2014";

    private const string Requests2019 = "/api/v1/observations?indicators=refugee-requests&areas=MX&nationalities=ALL&from=2019&to=2019&per=year";

    private const string Sdmx = "application/vnd.sdmx.data+csv";

    [Fact]
    public async Task A_figure_is_given_as_printed_with_its_bulletin_and_place()
    {
        using var client = site.CreateClient();

        var page = await client.JsonAsync(Tabasco);

        var figure = Assert.Single(page.Data());
        Assert.Equal((2014, "01-12", 8725, "A", "8725"), (
            figure.GetProperty("year").GetInt32(), figure.Text("months"), figure.GetProperty("value").GetInt32(), figure.Text("status"), figure.Text("printed")));
        Assert.Equal(("ramos-garcia-2020", "81:6", "2020-07"), (figure.Text("bulletin"), figure.Text("place"), figure.Text("published")));
        Assert.Null(page.GetProperty("next").GetString());
    }

    [Fact]
    public async Task What_no_one_counted_is_null_with_its_status_and_never_zero()
    {
        using var client = site.CreateClient();

        var figures = (await client.JsonAsync("/api/v1/observations?indicators=regional-visitor-cards&areas=MX-TAB&from=2007&to=2008")).Data();

        Assert.Equal(
            [(2007, "null", "O", "S/D"), (2008, "null", "O", "S/D")],
            figures.Select(f => (f.GetProperty("year").GetInt32(), f.GetProperty("value").GetRawText(), f.Text("status"), f.Text("printed"))));
    }

    [Theory]
    [InlineData("", 70120)]
    [InlineData("&asof=2020-01-31", 70302)]
    [InlineData("&asof=2020-06-21", 70609)]
    [InlineData("&asof=2021-07-04", 70426)]
    public async Task A_revised_figure_is_the_one_that_was_known_on_the_day(string asof, int value)
    {
        using var client = site.CreateClient();

        var years = (await client.JsonAsync(Requests2019 + asof)).Data().Where(f => f.Text("months") == "01-12");

        Assert.Equal([value], years.Select(f => f.GetProperty("value").GetInt32()));
    }

    [Fact]
    public async Task Every_print_of_a_figure_is_given_where_all_are_asked_for()
    {
        using var client = site.CreateClient();

        var prints = (await client.JsonAsync(Requests2019 + "&prints=all")).Data().Where(f => f.Text("months") == "01-12");

        Assert.Equal(
            [70120, 70278, 70300, 70302, 70346, 70351, 70406, 70416, 70418, 70422, 70423, 70426, 70609],
            prints.Select(f => f.GetProperty("value").GetInt32()).Order());
    }

    [Fact]
    public async Task What_one_bulletin_printed_is_given_by_itself()
    {
        using var client = site.CreateClient();

        var page = await client.JsonAsync("/api/v1/observations?bulletin=ramos-garcia-2020");

        Assert.Equal(96, page.GetProperty("count").GetInt32());
        Assert.All(page.Data(), f => Assert.Equal("ramos-garcia-2020", f.Text("bulletin")));
    }

    [Fact]
    public async Task The_next_page_is_named_in_the_answer_and_in_its_header()
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, "/api/v1/observations?indicators=regional-visitor-cards&areas=MX-TAB&from=2014&limit=2");

        var page = await Asking.JsonAsync(answer);
        Assert.Equal([8725, 6478], page.Data().Select(f => f.GetProperty("value").GetInt32()));
        Assert.StartsWith(
            "http://localhost/api/v1/observations?indicators=regional-visitor-cards&areas=MX-TAB&from=2014&limit=2&cursor=", page.Text("next"), StringComparison.Ordinal);
        Assert.Equal($"<{page.Text("next")}>; rel=\"next\"", answer.Headers.One("Link"));
        Assert.Equal(2016, (await client.JsonAsync(page.Text("next"))).Data()[0].GetProperty("year").GetInt32());
    }

    [Theory]
    [InlineData(Tabasco + "&format=sdmx", "*/*")]
    [InlineData(Tabasco, Sdmx + ";version=2.0.0")]
    [InlineData(Tabasco, "application/json;q=0.5, " + Sdmx + "; version=2.0.0; labels=id")]
    public async Task Figures_are_given_as_sdmx_csv_to_whoever_asks_for_it(string address, string accept)
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, address, ("Accept", accept));

        Assert.Equal("application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("Accept", answer.Headers.Vary);
        Assert.Equal(
            """
            STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,NATIONALITY,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,COMMENT_OBS,STATUSES,PRINTED,PLACE,PUBLISHED,BULLETIN
            dataflow,BORDERSTATS:FIGURES(1.0.0),I,A,MX-TAB,regional-visitor-cards,ALL,2014,8725,A,cards,,A,8725,81:6,2020-07,ramos-garcia-2020

            """.ReplaceLineEndings("\r\n"),
            await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task In_sdmx_csv_of_all_prints_the_bulletin_is_part_of_the_key_and_the_next_page_is_in_the_header()
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Get, Requests2019 + "&prints=all&format=sdmx&limit=3");

        var rows = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith(
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,NATIONALITY,BULLETIN,TIME_PERIOD,OBS_VALUE,OBS_STATUS,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith(
            "dataflow,BORDERSTATS:PRINTS(1.0.0),I,_O,MX,refugee-requests,ALL,unhcr-mexico-factsheet-april-2019-2019-04,2019-01-01/P3M,12716,P,persons,", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",PUBLISHED,CURRENT_FROM,CURRENT_UNTIL", rows[0], StringComparison.Ordinal);
        Assert.EndsWith(",2019-04,2019-04-30,", rows[1], StringComparison.Ordinal);
        Assert.Equal(4, rows.Length);
        Assert.Contains("format=sdmx", answer.Headers.One("Link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_an_answer_already_is_not_sent_it_again_and_each_form_has_a_tag_of_its_own()
    {
        using var client = site.CreateClient();
        using var json = await client.SendAsync(HttpMethod.Get, Tabasco);
        using var csv = await client.SendAsync(HttpMethod.Get, Tabasco, ("Accept", Sdmx));
        var (ofJson, ofCsv) = (json.Headers.ETag!, csv.Headers.ETag!);

        using var again = await client.SendAsync(HttpMethod.Get, Tabasco, ("If-None-Match", ofJson.Tag));
        using var other = await client.SendAsync(HttpMethod.Get, Tabasco, ("If-None-Match", ofJson.Tag), ("Accept", Sdmx));

        Assert.False(ofJson.IsWeak);
        Assert.NotEqual(ofJson.Tag, ofCsv.Tag);
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, other.StatusCode));
        Assert.Equal(("*", ofJson.Tag), (again.Headers.One("Access-Control-Allow-Origin"), again.Headers.ETag!.Tag));
    }

    [Fact]
    public async Task The_head_of_an_answer_can_be_asked_for_alone()
    {
        using var client = site.CreateClient();

        using var answer = await client.SendAsync(HttpMethod.Head, Tabasco);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(answer.Headers.ETag);
    }
}
