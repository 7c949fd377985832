using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BorderStats.Web.Downloads;
using SkiaSharp;

namespace BorderStats.Tests.Web;

[Collection(nameof(TestSite))]
public sealed class PictureTests(TestSite site)
{
    private const string Cards = "/en/indicators/regional-visitor-cards.png";

    private readonly HttpClient _visitor = site.CreateClient();

    [Theory]
    [InlineData("", 960, 600)]
    [InlineData("?width=400&height=300&scale=2", 800, 600)]
    [InlineData("?view=bars&scale=log&scale=3", 2880, 1800)]
    [InlineData("?areas=MX-CHP&measure=change&asof=2021-07-04&theme=dark&events=0", 960, 600)]
    public async Task Every_chart_is_a_picture_at_its_own_address(string query, int width, int height)
    {
        var answer = await _visitor.GetAsync(Cards + query);

        Assert.Equal((HttpStatusCode.OK, "image/png"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task A_dark_picture_lies_on_a_dark_ground_and_a_light_one_on_a_light()
    {
        using var light = SKBitmap.Decode(await _visitor.GetByteArrayAsync(Cards));
        using var dark = SKBitmap.Decode(await _visitor.GetByteArrayAsync(Cards + "?theme=dark"));

        Assert.Equal(("#ffffffff", "#ff1b212b"), (light.GetPixel(2, 2).ToString(), dark.GetPixel(2, 2).ToString()));
    }

    [Fact]
    public async Task A_picture_that_is_had_already_is_not_sent_again()
    {
        var first = await _visitor.GetAsync(Cards + "?width=500");
        using HttpRequestMessage again = new(HttpMethod.Get, Cards + "?width=500");
        again.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));

        Assert.Equal(HttpStatusCode.NotModified, (await _visitor.SendAsync(again)).StatusCode);
    }

    [Theory]
    [InlineData("en", "width=10", "width", "10", "a whole number from 320 to 2400")]
    [InlineData("es", "height=9999", "height", "9999", "un número entero de 240 a 1600")]
    [InlineData("en", "scale=5", "scale", "5", "a number from 1 to 4 (how many times larger the picture), or linear or log (the axis), or both")]
    [InlineData("es", "scale=1.25", "scale", "1.25", "un número de 1 a 4 (cuántas veces más grande la imagen), o linear o log (el eje), o ambos")]
    [InlineData("en", "scale=2&scale=3", "scale", "2 & 3", "a number from 1 to 4 (how many times larger the picture), or linear or log (the axis), or both")]
    [InlineData("en", "scale=4&width=2400&height=1600", "scale", "4 (width=2400, height=1600)", "16 million pixels at most: width × height × scale × scale")]
    [InlineData("es", "theme=blue", "theme", "blue", "uno de: light, dark")]
    [InlineData("en", "scale=linear&scale=log", "scale", "linear & log", "the parameter only once")]
    [InlineData("en", "areas=MX-XXX&width=500", "areas", "MX-XXX", "the codes that this indicator has: all, MX, MX-CHP, MX-ROO, MX-TAB")]
    public async Task A_picture_that_cannot_be_drawn_is_refused_with_what_is_allowed(
        string language, string query, string parameter, string found, string allowed)
    {
        var answer = await _visitor.GetAsync($"/{language}/indicators/regional-visitor-cards.png?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().Single();
        Assert.Equal((parameter, found, allowed), (
            problem.GetProperty("parameter").GetString(), problem.GetProperty("found").GetString(), problem.GetProperty("allowed").GetString()));
    }

    [Theory]
    [InlineData("/en/indicators/regional-visitor-cards?areas=MX-CHP&from=2014", "/en/indicators/regional-visitor-cards.png?areas=MX-CHP&from=2014&width=800&height=420&scale=1.5")]
    [InlineData("/es/indicators/regional-visitor-cards?scale=log", "/es/indicators/regional-visitor-cards.png?scale=log&width=800&height=420&scale=1.5")]
    [InlineData("/en/figures/regional-visitor-cards/MX-CHP/ALL/2014", "/en/indicators/regional-visitor-cards.png?areas=MX-CHP&width=800&height=420&scale=1.5")]
    [InlineData("/es/areas/MX-CHP", "/es/indicators/regional-visitor-cards.png?areas=MX-CHP&width=800&height=420&scale=1.5")]
    [InlineData("/en", "/en/preview.png")]
    [InlineData("/es/bulletins", "/es/preview.png")]
    [InlineData("/es/years/2018", "/es/preview.png")]
    public async Task Every_page_has_a_picture_for_who_links_to_it(string address, string preview)
    {
        var head = new HtmlParser().ParseDocument(await _visitor.GetStringAsync(address)).Head!;

        var image = new Uri(Property(head, "og:image"));
        Assert.Equal(preview, image.PathAndQuery);
        Assert.Equal(("website", "1200", "630"), (Property(head, "og:type"), Property(head, "og:image:width"), Property(head, "og:image:height")));
        Assert.NotEmpty(Property(head, "og:title"));
        Assert.NotEmpty(Property(head, "og:image:alt"));
        Assert.Equal("summary_large_image", head.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
        using var picture = SKBitmap.Decode(await _visitor.GetByteArrayAsync(image));
        Assert.Equal((1200, 630), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task No_more_pictures_are_drawn_at_a_time_than_there_are_places()
    {
        using DrawingLimit limit = new(1);
        using ManualResetEventSlim finish = new();
        var first = limit.DrawAsync(() => { finish.Wait(); return [1]; }, CancellationToken.None);
        var second = limit.DrawAsync(() => [2], CancellationToken.None);

        var early = await Task.WhenAny(second, Task.Delay(TimeSpan.FromMilliseconds(300)));

        Assert.NotSame(second, early);
        finish.Set();
        Assert.Equal([1], await first);
        Assert.Equal([2], await second);
    }

    [Fact]
    public async Task Who_leaves_while_waiting_gives_up_the_place()
    {
        using DrawingLimit limit = new(1);
        using ManualResetEventSlim finish = new();
        using CancellationTokenSource leaves = new();
        var first = limit.DrawAsync(() => { finish.Wait(); return [1]; }, CancellationToken.None);
        var second = limit.DrawAsync(() => [2], leaves.Token);

        await leaves.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        finish.Set();
        Assert.Equal([1], await first);
        Assert.Equal([3], await limit.DrawAsync(() => [3], CancellationToken.None));
    }

    private static string Property(IElement head, string name) =>
        head.QuerySelector($"meta[property='{name}']")?.GetAttribute("content") ?? "";
}
