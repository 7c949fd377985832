using System.Text.Json;
using BorderStats.Tests.Web.Api;

namespace BorderStats.Tests.Web;

/// <summary>The data page as a search engine for data sets reads it.</summary>
[Collection(nameof(TestSite))]
public sealed class LinkedDatasetTests(TestSite site)
{
    [Theory]
    [InlineData("es", "Estadísticas de la frontera sur de México", "Tarjetas de Visitante Regional", "tarjetas")]
    [InlineData("en", "Statistics on Mexico’s southern border", "Regional Visitor Cards", "cards")]
    public async Task It_says_what_the_figures_are_of_which_years_and_of_what(string language, string name, string cards, string unit)
    {
        var described = await DescribedAsync($"/{language}/data");

        Assert.Equal("https://schema.org/", described.Text("@context"));
        Assert.Equal("Dataset", described.Text("@type"));
        Assert.Equal(name, described.Text("name"));
        Assert.Equal(language, described.Text("inLanguage"));
        Assert.Equal($"http://localhost/{language}/data", described.Text("url"));
        // The earliest that a bulletin prints are the apprehensions of 2005, the latest the entries of 2025.
        Assert.Equal("2005/2025", described.Text("temporalCoverage"));
        // A search engine asks for 50 to 5,000 characters.
        Assert.InRange(described.Text("description").Length, 50, 5000);
        var first = described.GetProperty("variableMeasured")[0];
        Assert.Equal(
            (cards, unit, $"http://localhost/{language}/indicators/regional-visitor-cards"),
            (first.Text("name"), first.Text("unitText"), first.Text("url")));
    }

    [Fact]
    public async Task Every_file_that_it_names_is_there_and_of_the_type_that_it_says()
    {
        var files = (await DescribedAsync("/en/data")).GetProperty("distribution").EnumerateArray().ToArray();
        using var client = site.CreateClient();

        Assert.Equal(
            ["/en/data/observations.csv", "/en/data/observations.xlsx", "/en/data/observations.parquet", "/en/data/observations.json", "/en/data.zip"],
            files.Select(f => new Uri(f.Text("contentUrl")).AbsolutePath));
        foreach (var file in files)
        {
            using HttpRequestMessage head = new(HttpMethod.Head, file.Text("contentUrl"));
            using var answer = await client.SendAsync(head);
            Assert.Equal(file.Text("encodingFormat"), answer.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task The_figures_of_another_day_are_not_described_as_another_data_set() =>
        Assert.Null((await site.PageAsync("/en/data?asof=2021-07-04")).QuerySelector("script[type='application/ld+json']"));

    private async Task<JsonElement> DescribedAsync(string address)
    {
        var page = await site.PageAsync(address);
        return JsonElement.Parse(page.QuerySelector("head script[type='application/ld+json']")!.TextContent);
    }
}
