using BorderStats.Queries;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>
/// Everything that one bulletin printed as CSV, with the columns of every other file and a row a figure.
/// </summary>
public static class BulletinCsv
{
    public static async Task WriteAsync(
        TextWriter output, BulletinPrints prints, Codebook codebook, Locale locale, CancellationToken cancel)
    {
        await using CsvRows rows = new(output);
        await rows.AddAsync(ExportRow.Columns, cancel);
        await foreach (var observation in prints.Observations.WithCancellation(cancel))
            await rows.AddAsync(ExportRow.Of(observation, prints.Bulletin, codebook, locale).Texts, cancel);
    }
}
