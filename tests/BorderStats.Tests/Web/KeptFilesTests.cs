using System.IO.Compression;
using System.Net;
using System.Text;
using ExcelDataReader;

namespace BorderStats.Tests.Web;

/// <summary>The files of everything, which are made once and served as files from then on.</summary>
public sealed class KeptFilesTests(TestSite site) : IClassFixture<TestSite>
{
    static KeptFilesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("/en/data.zip")]
    [InlineData("/es/data/observations.csv")]
    [InlineData("/es/data/observations.csv?bom=1")]
    [InlineData("/es/data/observations.json")]
    [InlineData("/es/data/observations.xlsx")]
    [InlineData("/es/data/observations.parquet")]
    public async Task Who_comes_second_is_sent_the_same_bytes_and_told_how_many_they_are(string address)
    {
        using var client = site.CreateClient();
        using var first = await client.GetAsync(address);
        using var second = await client.GetAsync(address);
        using var head = await client.SendAsync(new(HttpMethod.Head, address));

        var bytes = await first.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes, await second.Content.ReadAsByteArrayAsync());
        Assert.Equal([bytes.Length, bytes.Length], [second.Content.Headers.ContentLength, head.Content.Headers.ContentLength]);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(first.Content.Headers.ContentType, second.Content.Headers.ContentType);
        Assert.Equal(first.Content.Headers.ContentDisposition, second.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task Whose_download_broke_off_is_sent_the_rest()
    {
        using var client = site.CreateClient();
        var whole = await client.GetByteArrayAsync("/en/data/observations.csv");
        using HttpRequestMessage rest = new(HttpMethod.Get, "/en/data/observations.csv");
        rest.Headers.Range = new(8_000_000, null);

        using var answer = await client.SendAsync(rest);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(whole[8_000_000..], await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Who_takes_it_compressed_is_sent_all_of_it_so_and_no_part()
    {
        using var client = site.CreateClient();
        var whole = await client.GetByteArrayAsync("/en/data/observations.csv");
        using HttpRequestMessage asked = new(HttpMethod.Get, "/en/data/observations.csv");
        asked.Headers.AcceptEncoding.Add(new("gzip"));
        asked.Headers.Range = new(8_000_000, null);

        using var answer = await client.SendAsync(asked);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using GZipStream plain = new(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        await plain.CopyToAsync(bytes);
        Assert.Equal(whole, bytes.ToArray());
    }

    [Fact]
    public async Task Of_many_who_come_at_once_each_has_the_whole()
    {
        await using TestSite fresh = new();
        using var client = fresh.CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.GetByteArrayAsync("/en/data/observations.csv")));

        Assert.All(answers, bytes => Assert.Equal(answers[0], bytes));
        Assert.Equal(55_566, answers[0].Count(b => b == '\n'));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public async Task As_of_a_day_when_all_was_out_it_is_the_file_of_today_under_the_name_of_that_day(string ending)
    {
        using var client = site.CreateClient();
        var today = await client.GetByteArrayAsync($"/en/data/observations.{ending}");

        // Of the last bulletin it is known that it came in 2026, so that it counts from the last day of that year.
        using var all = await client.GetAsync($"/en/data/observations.{ending}?asof=2026-12-31");
        using var before = await client.GetAsync($"/en/data/observations.{ending}?asof=2026-12-30");

        Assert.Equal(today, await all.Content.ReadAsByteArrayAsync());
        Assert.Equal(today.Length, all.Content.Headers.ContentLength);
        Assert.Contains("as-of-2026-12-31", all.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(today, await before.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_workbook_names_the_host_that_it_was_asked_of_and_what_it_was_asked_for()
    {
        using var client = site.CreateClient();

        Assert.Equal("http://one.example/en/data/observations.xlsx", await AddressAsync(client, "one.example", ""));
        Assert.Equal("http://one.example/en/data/observations.xlsx", await AddressAsync(client, "one.example", ""));
        Assert.Equal("http://two.example/en/data/observations.xlsx", await AddressAsync(client, "two.example", ""));
        Assert.Equal("http://two.example/en/data/observations.xlsx", await AddressAsync(client, "two.example", "?per=&nationalities=%C2%A0"));
        Assert.Equal("http://two.example/en/data/observations.xlsx?per=year", await AddressAsync(client, "two.example", "?per=year"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    // The figures as CSV have 8.6 million bytes.
    [InlineData("1")]
    public async Task What_was_withdrawn_is_in_none_whatever_room_they_have(string megabytes)
    {
        await using TestSite own = new();
        await using var withRoom = own.WithWebHostBuilder(b => b.UseSetting("Files:KeptMegabytes", megabytes));
        using var client = withRoom.CreateClient();
        const string Address = "/en/data/observations.csv";
        var before = await client.GetStringAsync(Address);
        Assert.Equal(before, await client.GetStringAsync(Address));

        await AnotherProcess.WithdrawAsync(withRoom.Services, "efe-jul-2024-2024-07");

        var after = await client.GetStringAsync(Address);
        Assert.Contains(",2019,01-12,70120,A,70120,persons,,efe-jul-2024-2024-07,", before, StringComparison.Ordinal);
        Assert.DoesNotContain("efe-jul-2024-2024-07", after, StringComparison.Ordinal);
        Assert.Equal(after, await client.GetStringAsync(Address));
    }

    private static async Task<string?> AddressAsync(HttpClient client, string host, string query)
    {
        using HttpRequestMessage asked = new(HttpMethod.Get, "/en/data/observations.xlsx" + query);
        asked.Headers.Host = host;
        using var answer = await client.SendAsync(asked);
        using MemoryStream bytes = new(await answer.Content.ReadAsByteArrayAsync());
        using var workbook = ExcelReaderFactory.CreateReader(bytes);
        while (workbook.Name != "notes")
            Assert.True(workbook.NextResult());
        while (workbook.Read())
        {
            if (workbook.GetString(0) == "Address")
                return workbook.GetString(1);
        }

        return null;
    }
}
