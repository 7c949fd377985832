using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class DownloadTests(TestSite site)
{
    private const string Cards = "/en/indicators/regional-visitor-cards.csv?areas=MX-CHP,MX-TAB,MX-ROO&from=2007&to=2018";

    [Fact]
    public async Task The_csv_of_visitor_cards_has_36_rows_and_two_empty_values()
    {
        using var client = site.CreateClient();

        var rows = (await client.GetStringAsync(Cards)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];

        Assert.Equal(36, rows.Length);
        Assert.Contains(rows, r => r.StartsWith("regional-visitor-cards,Regional Visitor Cards,MX-CHP,Chiapas,ALL,All nationalities,2009,01-12,123322,A,123322,cards,", StringComparison.Ordinal));
        string[] empty = [.. rows.Where(r => r.Split(',')[8].Length == 0)];
        Assert.Equal(["MX-TAB 2007 O S/D", "MX-TAB 2008 O S/D"], empty.Select(r => r.Split(',')).Select(r => $"{r[2]} {r[6]} {r[9]} {r[10]}"));
    }

    [Fact]
    public async Task The_bare_address_has_no_byte_order_mark_and_the_button_has_one()
    {
        using var client = site.CreateClient();

        Assert.Equal((byte)'i', (await client.GetByteArrayAsync(Cards))[0]);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await client.GetByteArrayAsync(Cards + "&bom=1"))[..3]);
    }

    [Fact]
    public async Task A_file_that_is_had_already_is_not_sent_again()
    {
        using var client = site.CreateClient();
        var first = await client.GetAsync(Cards);

        using HttpRequestMessage again = new(HttpMethod.Get, Cards);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        var second = await client.SendAsync(again);

        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task The_json_gives_the_same_figures_with_their_checks()
    {
        using var client = site.CreateClient();

        using var json = JsonDocument.Parse(await client.GetStringAsync(Cards.Replace(".csv", ".json", StringComparison.Ordinal)));

        var figures = json.RootElement.GetProperty("figures").EnumerateArray().ToArray();
        Assert.Equal(36, figures.Length);
        Assert.Equal(2, figures.Count(f => f.GetProperty("value").ValueKind is JsonValueKind.Null));
        var check = json.RootElement.GetProperty("checks").EnumerateArray().First();
        Assert.Equal((2007, 4515, 3515, "at least"), (
            check.GetProperty("year").GetInt32(), check.GetProperty("printed").GetInt32(), check.GetProperty("sum").GetInt32(),
            check.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task The_svg_is_a_document_of_its_own_with_its_source()
    {
        using var client = site.CreateClient();

        var response = await client.GetAsync(Cards.Replace(".csv", ".svg", StringComparison.Ordinal));

        var svg = System.Xml.Linq.XDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("The southern border of Mexico", svg.Root!.Value.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("areas=MX-XXX", "areas", "MX-CHP")]
    [InlineData("from=1066", "from", "2007")]
    [InlineData("from=2018&to=2007", "from", "to")]
    [InlineData("asof=2021-02-30", "asof", "2021-07-04")]
    [InlineData("colour=red", "colour", "areas")]
    public async Task A_bad_parameter_is_named_with_what_is_allowed(string query, string parameter, string allowed)
    {
        using var client = site.CreateClient();

        var response = await client.GetAsync($"/en/indicators/regional-visitor-cards.csv?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().First();
        Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
        Assert.Contains(allowed, problem.GetProperty("allowed").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_indicator_is_not_found_and_the_known_ones_are_listed()
    {
        using var client = site.CreateClient();

        var response = await client.GetAsync("/en/indicators/unicorns.csv");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("regional-visitor-cards", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
