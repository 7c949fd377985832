using System.IO.Compression;
using System.Text;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Exports.Packages;

/// <summary>Everything in one zip file: figures, prints and codelists as CSV, described for programs and for people.</summary>
public static class DataPackage
{
    /// <param name="output">May be one that can only be written, and is left open.</param>
    public static async Task WriteAsync(Stream output, Dataset dataset, Locale locale, CancellationToken cancel)
    {
        var edition = PackageEdition.Of(dataset);
        var package = PartWriter.Begin(output, DateOnly.FromDateTime(edition.At), CompressionLevel.Optimal);
        var tables = PackageTables.Of(dataset, locale, cancel);
        await using (var part = package.Open("datapackage.json"))
            await PackageDescriptor.WriteAsync(part, edition, tables, dataset, locale, cancel);
        await TextAsync(package, "README.md", PackageTexts.ReadMe(edition, tables, locale), cancel);
        await TextAsync(package, "CITATION.cff", PackageTexts.Citation(edition, locale), cancel);
        foreach (var table in tables)
            await table.WriteAsync(package, cancel);
        await package.EndAsync(cancel);
    }

    private static async Task TextAsync(PartWriter package, string name, string text, CancellationToken cancel)
    {
        await using var part = package.Open(name);
        await part.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
    }
}
