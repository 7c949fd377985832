using System.Globalization;
using BorderStats.Queries;
using BorderStats.Statistics;
using CsvHelper;
using CsvHelper.Configuration;

namespace BorderStats.Exports;

/// <summary>
/// A series as CSV (RFC 4180): a header row and a row a figure, nothing else. A share, change or index adds three columns
/// behind the fixed ones.
/// </summary>
public static class SeriesCsv
{
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    public static async Task WriteAsync(TextWriter output, Series series, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        await using CsvWriter csv = new(output, Rfc4180, leaveOpen: true);
        var measured = series.Query.Measure is not Measure.Value;
        await RowAsync(csv, measured ? [.. ExportRow.Columns, "measure", "measured", "refused"] : ExportRow.Columns, cancel);
        foreach (var (row, point) in ExportRow.Of(series, codebook, locale))
            await RowAsync(csv, measured ? [.. row.Texts, .. Measured(series.Query.Measure, point, locale)] : row.Texts, cancel);
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

    private static async Task RowAsync(CsvWriter csv, IEnumerable<string> texts, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        foreach (var text in texts)
            csv.WriteField(FormulaGuard.Guarded(text));
        await csv.NextRecordAsync();
    }
}
