namespace BorderStats.Exports;

/// <summary>Rows as CSV (RFC 4180): a header row and a row a figure, nothing else.</summary>
public static class ExportCsv
{
    public static async Task WriteAsync(TextWriter output, ExportRows rows, CancellationToken cancel)
    {
        await using CsvRows csv = new(output);
        await csv.AddAsync(rows.Columns.Select(c => c.Name), cancel);
        await foreach (var row in rows.Rows.WithCancellation(cancel))
            await csv.AddAsync(row.Texts, cancel);
    }
}
