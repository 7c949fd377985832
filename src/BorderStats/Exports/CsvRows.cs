using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace BorderStats.Exports;

/// <summary>Rows of a CSV file as RFC 4180 has them, with every text guarded against being run as a formula.</summary>
internal sealed class CsvRows(TextWriter output) : IAsyncDisposable
{
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    private readonly CsvWriter _csv = new(output, Rfc4180, leaveOpen: true);

    public async Task AddAsync(IEnumerable<string> texts, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        foreach (var text in texts)
            _csv.WriteField(FormulaGuard.Guarded(text));
        await _csv.NextRecordAsync();
    }

    public ValueTask DisposeAsync() => _csv.DisposeAsync();
}
