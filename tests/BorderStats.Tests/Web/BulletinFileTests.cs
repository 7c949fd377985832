using System.Net;
using System.Net.Http.Headers;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class BulletinFileTests(TestSite site)
{
    private const string Months = "/en/bulletins/upmrip-boletin-2019-cuadro-3.1.csv";

    [Fact]
    public async Task A_bulletin_is_a_file_of_all_that_it_printed()
    {
        using var client = site.CreateClient();

        var rows = (await client.GetStringAsync(Months)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(385, rows.Length);
        Assert.Equal("indicator,indicator_name,area,area_name,nationality,nationality_name,year,months,value,status,printed,unit,note,bulletin,place,published,current_from,current_until", rows[0]);
        Assert.Equal("apprehensions,Apprehensions (irregular migration events),MX-AGU,Aguascalientes,ALL,All nationalities,2019,01-01,9,A,9,events,,upmrip-boletin-2019-cuadro-3.1,2:6,2020,2020-12-31,", rows[1]);
    }

    [Fact]
    public async Task It_is_not_sent_again_to_who_has_it_and_its_page_links_it()
    {
        using var client = site.CreateClient();
        var first = await client.GetAsync(Months);

        using HttpRequestMessage again = new(HttpMethod.Get, Months);
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        var second = await client.SendAsync(again);

        Assert.Equal(("text/csv", "upmrip-boletin-2019-cuadro-3.1.csv"), (first.Content.Headers.ContentType?.MediaType, first.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await client.GetByteArrayAsync(Months + "?bom=1"))[..3]);
        Assert.Contains($"href=\"{Months}?bom=1\"", await client.GetStringAsync("/en/bulletins/upmrip-boletin-2019-cuadro-3.1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/bulletins/unicorn.csv", HttpStatusCode.NotFound, "unicorn")]
    [InlineData(Months + "?colour=red", HttpStatusCode.BadRequest, "colour")]
    public async Task What_cannot_be_answered_is_named(string address, HttpStatusCode status, string named)
    {
        using var client = site.CreateClient();

        var response = await client.GetAsync(address);

        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains(named, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
