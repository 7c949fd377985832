using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace BorderStats.Tests.Web;

/// <summary>The files of all figures: what is asked for in their address, and that no one is sent twice what he has.</summary>
[Collection(nameof(TestSite))]
public sealed class ObservationFilesTests(TestSite site)
{
    private const string All = "/en/data/observations.csv";
    private const string Requests = All + "?indicators=refugee-requests&areas=MX&nationalities=ALL&from=2019&to=2019&months=01-12";

    [Theory]
    [InlineData("", 55_565)]
    [InlineData("?prints=all", 55_655)]
    [InlineData("?bulletin=upmrip-boletin-2025-cuadro-1.3.1", 6_840)]
    [InlineData("?bulletin=animal-politico-2021-10-01", 15)]
    // Two of its figures were printed anew since.
    [InlineData("?bulletin=animal-politico-2021-10-01&prints=current", 13)]
    [InlineData("?nationalities=GTM,HND&areas=MX&from=2019&to=2019&per=year", 9)]
    public async Task A_file_has_the_rows_that_its_address_asks_for(string query, int rows) =>
        Assert.Equal(rows, (await RowsAsync(All + query)).Length);

    [Fact]
    public async Task A_row_is_the_current_print_as_of_the_day_asked_for()
    {
        Assert.Equal(
            "refugee-requests,Requests for refugee status,MX,Mexico,ALL,All nationalities,2019,01-12,70120,A,70120,persons,,efe-jul-2024-2024-07,3:6,2024-07",
            Assert.Single(await RowsAsync(Requests)));
        Assert.Contains(",70426,A,70426,persons,,telesur-2021-07-04,", Assert.Single(await RowsAsync(Requests + "&asof=2021-07-04")), StringComparison.Ordinal);
        Assert.Equal(13, (await RowsAsync(Requests + "&prints=all")).Length);
        Assert.Equal(3, (await RowsAsync(Requests + "&prints=all&asof=2021-05-01")).Length);
    }

    [Fact]
    public async Task Names_and_notes_are_in_the_language_of_the_address() =>
        Assert.StartsWith(
            "refugee-requests,Solicitudes de la condición de refugiado,MX,México,ALL,Todas las nacionalidades,2019,",
            Assert.Single(await RowsAsync(Requests.Replace("/en/", "/es/", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public async Task The_json_has_an_object_a_figure_and_null_where_there_is_none()
    {
        using var client = site.CreateClient();
        var address = "/en/data/observations.json?indicators=regional-visitor-cards&areas=MX-TAB&from=2008&to=2009";

        using var json = JsonDocument.Parse(await client.GetStringAsync(new Uri(address, UriKind.Relative)));

        Assert.Equal(["null", "8064"], json.RootElement.EnumerateArray().Select(r => r.GetProperty("value").GetRawText()));
    }

    [Theory]
    [InlineData("csv", "text/csv", "borderstats_all-indicators.csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "borderstats_all-indicators.xlsx")]
    [InlineData("parquet", "application/vnd.apache.parquet", "borderstats_all-indicators.parquet")]
    [InlineData("json", "application/json", "borderstats_all-indicators.json")]
    public async Task Each_format_says_what_it_is_and_is_not_sent_to_who_has_it(string ending, string type, string name)
    {
        using var client = site.CreateClient();
        var address = All.Replace("csv", ending, StringComparison.Ordinal);
        using var first = await client.GetAsync(new Uri(address, UriKind.Relative));
        using HttpRequestMessage again = new(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));

        using var second = await client.SendAsync(again);
        using var third = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal((type, name), (first.Content.Headers.ContentType?.MediaType, first.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal((false, HttpStatusCode.NotModified), (first.Headers.ETag.IsWeak, second.StatusCode));
        // The tag promises the same bytes.
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await third.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("indicators=unicorns", "indicators", "apprehensions")]
    [InlineData("areas=MX-XXX", "areas", "MX-CHP")]
    [InlineData("nationalities=QQQ", "nationalities", "GTM")]
    [InlineData("from=2018&to=2007", "from", "to")]
    [InlineData("per=week", "per", "month")]
    [InlineData("months=00-13", "months", "01-12")]
    [InlineData("prints=some", "prints", "all")]
    [InlineData("bulletin=none", "bulletin", "/en/bulletins/")]
    [InlineData("asof=2021-02-30", "asof", "2021-07-04")]
    [InlineData("colour=red", "colour", "indicators")]
    public async Task A_bad_parameter_is_named_with_what_is_allowed(string query, string parameter, string allowed)
    {
        using var client = site.CreateClient();

        var response = await client.GetAsync(new Uri($"{All}?{query}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().First();
        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.Contains(allowed, problem.GetProperty("allowed").GetString(), StringComparison.Ordinal);
    }

    private async Task<string[]> RowsAsync(string address)
    {
        using var client = site.CreateClient();
        return (await client.GetStringAsync(new Uri(address, UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
    }
}
