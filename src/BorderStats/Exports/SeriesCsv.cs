using System.Globalization;
using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>
/// A series as CSV (RFC 4180): a header row and a row a figure, nothing else. A share, change or index adds three
/// columns behind the fixed ones.
/// </summary>
public static class SeriesCsv
{
    public static async Task WriteAsync(
        TextWriter output, Series series, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        await using CsvRows rows = new(output);
        var measured = series.Query.Measure is not Measure.Value;
        await rows.AddAsync(
            measured ? [.. ExportRow.Columns, "measure", "measured", "refused"] : ExportRow.Columns, cancel);
        foreach (var (row, point) in ExportRow.Of(series, codebook, locale))
            await rows.AddAsync(
                measured ? [.. row.Texts, .. Measured(series.Query.Measure, point, locale)] : row.Texts, cancel);
    }

    private static IEnumerable<string> Measured(Measure measure, SeriesPoint point, Locale locale) =>
    [
        Code(measure),
        point.Measured is { } value ? Math.Round(value, 4).ToString(CultureInfo.InvariantCulture) : "",
        point.Refusal is { } refusal ? locale.Say(refusal.Reason()) : "",
    ];

    private static string Code(Measure measure) => measure switch
    {
        Measure.Share => "share",
        Measure.Change => "change",
        Measure.Index => "index",
        _ => "value",
    };
}
