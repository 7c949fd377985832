using System.Text.Encodings.Web;
using System.Text.Json;
using BorderStats.Queries.Lines;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>A series as JSON: the question, the figures, and what one must know to use them.</summary>
public static class SeriesJson
{
    // Accents stay readable; the file is data and is never put into a page.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static async Task WriteAsync(
        Stream output, Series series, Codebook codebook, Locale locale, CancellationToken cancel) =>
        await JsonSerializer.SerializeAsync(output, SeriesDocument.Of(series, codebook, locale), Readable, cancel);
}
