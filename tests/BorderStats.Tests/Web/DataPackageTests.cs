using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BorderStats.Tests.Web;

/// <summary>The data package: what version 2 of its standard requires, and what it promises of its tables.</summary>
[Collection(nameof(TestSite))]
public sealed partial class DataPackageTests(TestSite site)
{
    private const string Address = "/en/data.zip";

    [Theory]
    [InlineData("/en/data.zip")]
    [InlineData("/es/data.zip")]
    [InlineData("/en/data.zip?asof=2021-07-04")]
    public async Task The_descriptor_has_what_the_standard_requires(string address)
    {
        await using var package = await OpenAsync(address);
        using var json = JsonDocument.Parse(Text(package, "datapackage.json"));
        var root = json.RootElement;

        // Of a package: its profile and at least one resource; a name and an id where they are given follow their rules.
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", root.GetProperty("$schema").GetString());
        Assert.Matches("^[a-z0-9][a-z0-9._/-]*$", root.GetProperty("name").GetString());
        Assert.NotEmpty(root.GetProperty("id").GetString()!);
        Assert.NotEmpty(root.GetProperty("title").GetString()!);
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$", root.GetProperty("created").GetString());
        Assert.All(root.GetProperty("licenses").EnumerateArray(), l => Assert.NotEmpty(l.GetProperty("name").GetString()!));
        Assert.All(root.GetProperty("contributors").EnumerateArray(), c => Assert.NotEmpty(c.GetProperty("title").GetString()!));
        Assert.All(root.GetProperty("sources").EnumerateArray(), s => Assert.NotEmpty(s.GetProperty("title").GetString()!));
        var resources = root.GetProperty("resources").EnumerateArray().ToArray();
        Assert.Equal(
            ["observations", "prints", "indicators", "areas", "nationalities", "bulletins", "statuses", "events"],
            resources.Select(r => r.GetProperty("name").GetString()));
        foreach (var resource in resources)
            Resource(resource, resources);
    }

    [Theory]
    [InlineData("/en/data.zip", 55_565, 55_655)]
    [InlineData("/es/data.zip", 55_565, 55_655)]
    public async Task The_header_of_each_table_is_its_fields_its_key_is_unique_and_its_codes_stand_in_the_lists(
        string address, int figures, int prints)
    {
        await using var package = await OpenAsync(address);
        using var json = JsonDocument.Parse(Text(package, "datapackage.json"));
        var tables = json.RootElement.GetProperty("resources").EnumerateArray()
            .ToDictionary(r => r.GetProperty("name").GetString()!, r => (Schema: r.GetProperty("schema"), Rows: Csv(Text(package, r.GetProperty("path").GetString()!))));

        foreach (var (name, (schema, rows)) in tables)
        {
            string[] fields = [.. schema.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];
            Assert.Equal(fields, rows[0]);
            int[] key = [.. Names(schema.GetProperty("primaryKey")).Select(k => Array.IndexOf(fields, k))];
            Assert.Equal(rows.Count, rows.Select(r => string.Join('|', key.Select(k => r[k]))).Distinct().Count());
            foreach (var reference in schema.GetProperty("foreignKeys").EnumerateArray())
            {
                var to = reference.GetProperty("reference");
                var known = tables[to.GetProperty("resource").GetString()!].Rows.Select(r => r[0]).ToHashSet();
                var column = Array.IndexOf(fields, Names(reference.GetProperty("fields")).Single());
                Assert.Equal(known.First(), Names(to.GetProperty("fields")).Single());
                Assert.Empty(rows.Skip(1).Select(r => r[column]).Distinct().Where(code => !known.Contains(code)).Select(code => $"{name}: {code}"));
            }
        }

        Assert.Equal((figures, prints), (tables["observations"].Rows.Count - 1, tables["prints"].Rows.Count - 1));
    }

    [Fact]
    public async Task An_empty_value_is_labelled_as_no_figure()
    {
        await using var package = await OpenAsync(Address);
        using var json = JsonDocument.Parse(Text(package, "datapackage.json"));

        var value = json.RootElement.GetProperty("resources")[0].GetProperty("schema").GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "value");

        Assert.Equal(
            ("integer", "", "there is no figure; “status” says why"),
            (value.GetProperty("type").GetString(), value.GetProperty("missingValues")[0].GetProperty("value").GetString(), value.GetProperty("missingValues")[0].GetProperty("label").GetString()));
    }

    [Fact]
    public async Task The_citation_has_what_its_format_requires_and_the_readme_names_every_file()
    {
        await using var package = await OpenAsync(Address);

        string[] citation = Text(package, "CITATION.cff").Split('\n');
        Assert.Equal("cff-version: 1.2.0", citation[0]);
        foreach (var required in (string[])["message: \"", "title: \"", "type: dataset", "authors:", "  - name: "])
            Assert.Contains(citation, line => line.StartsWith(required, StringComparison.Ordinal));
        Assert.All(package.Entries.Where(e => e.Name.EndsWith(".csv", StringComparison.Ordinal)), e => Assert.Contains($"`{e.Name}`", Text(package, "README.md"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_served_like_a_file_that_lies_there()
    {
        using var client = site.CreateClient();
        using var whole = await client.GetAsync(new Uri(Address, UriKind.Relative));
        var bytes = await whole.Content.ReadAsByteArrayAsync();

        using HttpRequestMessage part = new(HttpMethod.Get, Address);
        part.Headers.Range = new(1_000, 1_999);
        part.Headers.IfRange = new(new EntityTagHeaderValue(whole.Headers.ETag!.Tag));
        using var piece = await client.SendAsync(part);
        using HttpRequestMessage again = new(HttpMethod.Get, Address);
        again.Headers.IfNoneMatch.Add(whole.Headers.ETag);
        using var had = await client.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, bytes.Length), (whole.StatusCode, (int)whole.Content.Headers.ContentLength!));
        Assert.Equal((HttpStatusCode.PartialContent, 1_000, bytes.Length), (piece.StatusCode, (int)piece.Content.Headers.ContentRange!.From!, (int)piece.Content.Headers.ContentRange.Length!));
        Assert.Equal(bytes[1_000..2_000], await piece.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, had.StatusCode);
    }

    [Fact]
    public async Task As_of_a_day_it_holds_what_was_known_then()
    {
        await using var package = await OpenAsync("/en/data.zip?asof=2021-07-04");

        var requests = Csv(Text(package, "observations.csv")).Single(r => r[0] == "refugee-requests" && r[2] == "MX" && r[4] == "ALL" && r[6] == "2019" && r[7] == "01-12");

        Assert.Equal(("70426", "telesur-2021-07-04"), (requests[8], requests[13]));
    }

    private static void Resource(JsonElement resource, JsonElement[] all)
    {
        // Of a resource: a name, data or a path; of a table: a schema with fields that have names, no name twice.
        Assert.Equal($"{resource.GetProperty("name").GetString()}.csv", resource.GetProperty("path").GetString());
        Assert.Equal("table", resource.GetProperty("type").GetString());
        var schema = resource.GetProperty("schema");
        Assert.Equal("https://datapackage.org/profiles/2.0/tableschema.json", schema.GetProperty("$schema").GetString());
        string[] fields = [.. schema.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];
        Assert.NotEmpty(fields);
        Assert.Equal(fields.Length, fields.Distinct().Count());
        Assert.All(schema.GetProperty("fields").EnumerateArray(), f => Assert.Contains(f.GetProperty("type").GetString(), (string[])["string", "integer", "year", "date"]));
        Assert.All(Names(schema.GetProperty("primaryKey")), k => Assert.Contains(k, fields));
        foreach (var key in schema.GetProperty("foreignKeys").EnumerateArray())
        {
            Assert.All(Names(key.GetProperty("fields")), k => Assert.Contains(k, fields));
            Assert.Contains(key.GetProperty("reference").GetProperty("resource").GetString(), all.Select(r => r.GetProperty("name").GetString()));
        }
    }

    private async Task<ZipArchive> OpenAsync(string address)
    {
        using var client = site.CreateClient();
        return new(new MemoryStream(await client.GetByteArrayAsync(new Uri(address, UriKind.Relative))));
    }

    private static string Text(ZipArchive package, string name)
    {
        using StreamReader reader = new(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static string[] Names(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    private static List<string[]> Csv(string text) =>
        [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => Cell().Matches(line)
            .Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value).ToArray())];

    [GeneratedRegex("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))")]
    private static partial Regex Cell();
}
