using BorderStats.Statistics;

namespace BorderStats.Exports.Packages;

/// <summary>A table of the package: its file, what its columns are, and what ties it to the others.</summary>
/// <param name="Name">As resource and, with ".csv", as file.</param>
/// <param name="Key">The columns that tell its rows apart.</param>
/// <param name="References">Columns whose codes stand in the first column of another table.</param>
/// <param name="Rows">The texts of each row, as they come.</param>
internal sealed record PackageTable(
    string Name, Bilingual Title, IReadOnlyList<PackageField> Fields, IReadOnlyList<string> Key,
    IReadOnlyList<(string Field, string Table)> References, IAsyncEnumerable<IEnumerable<string>> Rows)
{
    public string File => $"{Name}.csv";

    public async Task WriteAsync(PartWriter package, CancellationToken cancel)
    {
        await using var part = package.Open(File);
        await using StreamWriter text = new(part, bufferSize: 1 << 16);
        await using CsvRows csv = new(text);
        await csv.AddAsync(Fields.Select(f => f.Name), cancel);
        await foreach (var row in Rows.WithCancellation(cancel))
        {
            await csv.AddAsync(row, cancel);
            await package.SendAsync(cancel);
        }
    }
}
