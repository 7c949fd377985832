using System.Buffers;
using System.Globalization;
using System.Text;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;
using BorderStats.Web.Explorer;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace BorderStats.Web.Downloads;

/// <summary>
/// What every downloaded file says of itself: a name that tells it apart, and what it depends on.
/// </summary>
internal static class FileHeaders
{
    // In characters: smaller pieces would be handed to the connection one by one.
    private const int BufferSize = 1 << 15;

    /// <param name="isShown">Whether a browser shows it, rather than putting it away.</param>
    public static void Set(HttpResponse response, string name, bool isShown = false)
    {
        response.Headers.ContentDisposition =
            new ContentDispositionHeaderValue(isShown ? "inline" : "attachment") { FileName = name }.ToString();
        response.Headers.Vary = HeaderNames.AcceptEncoding;
    }

    /// <summary>Writes the body of a text file in UTF-8, out of buffers that are lent.</summary>
    /// <param name="bom">
    /// A spreadsheet opened by hand needs the mark to see UTF-8; a program that reads the bare address must not get it.
    /// </param>
    public static TextWriter Text(HttpResponse response, bool bom)
    {
        HttpResponseStreamWriter output = new(
            response.Body, Encoding.UTF8, BufferSize, ArrayPool<byte>.Shared, ArrayPool<char>.Shared);
        if (bom)
            output.Write('\uFEFF');
        return output;
    }

    /// <summary>Lower case, dashes, no accents: "regional-visitor-cards_by-area_2007-2018.csv".</summary>
    public static string Name(Series series, string ending)
    {
        var by = series.Query.By.Code();
        var asOf = series.Query.AsOf is { } day
            ? "_as-of-" + AskedDay.Text(day)
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{series.Indicator.Id}_by-{by}_{series.Slots[0].Year}-{series.Slots[^1].Year}{asOf}.{ending}");
    }
}
