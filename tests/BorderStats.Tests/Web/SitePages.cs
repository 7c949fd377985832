using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BorderStats.Tests.Web;

/// <summary>Asks the running site for a page and reads it as a browser would.</summary>
internal static class SitePages
{
    public static async Task<IDocument> PageAsync(this TestSite site, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(expected, response.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    /// <summary>The text of an element, every run of blanks as one.</summary>
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The cells of the row whose heading reads so, in the table of a section.</summary>
    public static string[] Row(this IDocument page, string section, string heading) =>
        [.. page.QuerySelectorAll($"section[aria-labelledby='{section}'] tr")
            .First(row => row.QuerySelector("th")?.Words() == heading)
            .QuerySelectorAll("td").Select(Words)];
}
