using System.Net;
using System.Xml.Linq;
using SkiaSharp;

namespace BorderStats.Tests.Web;

/// <summary>The maps of points of entry, at their pages' addresses with an ending.</summary>
[Collection(nameof(TestSite))]
public sealed class MapFilesTests(TestSite site)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly HttpClient _visitor = site.CreateClient();

    [Theory]
    [InlineData("/en/points.png", 960, 760)]
    [InlineData("/es/points.png?map=country&mode=air&theme=dark&width=500&height=400&scale=2", 1000, 800)]
    [InlineData("/en/points.png?state=MX-CHP&border=guatemala", 960, 760)]
    [InlineData("/es/points/MX-CHP.TALISMAN.LAND.png?width=400", 400, 760)]
    public async Task A_map_is_a_picture(string address, int width, int height)
    {
        var answer = await _visitor.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task A_map_is_a_drawing_that_stands_alone_and_says_where_it_is_from()
    {
        var drawing = XElement.Parse(await _visitor.GetStringAsync(new Uri("/en/points.svg?mode=air", UriKind.Relative)));

        Assert.Equal("Airports: the southern border, 2025", drawing.Element(Svg + "title")!.Value);
        Assert.DoesNotContain("var(", drawing.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.Contains(".land.south", drawing.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        var words = drawing.Elements(Svg + "text").Select(t => t.Value).ToArray();
        Assert.Contains("http://localhost/en/points?mode=air", words);
        Assert.Contains(words, w => w.Contains("Natural Earth", StringComparison.Ordinal));
        Assert.All(
            drawing.Descendants(Svg + "a"), a => Assert.StartsWith("http://localhost/en/points/MX-", a.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/en/points.png?scale=log", "scale: found «log»; allowed a number from 1 to 4 (how many times larger the picture).")]
    [InlineData("/es/points.png?mode=rail", "mode: se encontró «rail»; se permite uno de: land, air, sea.")]
    [InlineData("/en/points.svg?width=400", "width: found «400»; allowed a parameter of this address: border, mode, state, map, indicator, asof.")]
    public async Task What_cannot_be_read_is_refused_in_words(string address, string expected)
    {
        var answer = await _visitor.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    // No one knows where it lies; there is no such point.
    [InlineData("/en/points/MX-ROO.CHACTEMAL.LAND.png")]
    [InlineData("/en/points/MX-ROO.NOWHERE.LAND.svg")]
    public async Task There_is_no_map_of_what_has_no_place(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);

    [Theory]
    [InlineData("/en/points?mode=air&map=country", "/en/points.svg?mode=air&map=country", "/en/points.png?mode=air&map=country")]
    [InlineData("/es/points/MX-CHP.TALISMAN.LAND", "/es/points/MX-CHP.TALISMAN.LAND.svg", "/es/points/MX-CHP.TALISMAN.LAND.png")]
    public async Task The_page_links_the_files_of_its_map(string address, string svg, string png)
    {
        var page = await site.PageAsync(address);

        Assert.Equal([svg, png], page.QuerySelectorAll(".mapfoot a.btn").Select(a => a.GetAttribute("href")));
        Assert.StartsWith("http://localhost" + png, page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), StringComparison.Ordinal);
    }
}
