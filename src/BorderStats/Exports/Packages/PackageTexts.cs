using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BorderStats.Statistics;

namespace BorderStats.Exports.Packages;

/// <summary>What people read of a package: how it is to be used, and how to be cited.</summary>
internal static class PackageTexts
{
    // A text of JSON is one of YAML too.
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string ReadMe(PackageEdition edition, IReadOnlyList<PackageTable> tables, Locale locale)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {edition.Title(locale)}\n\n{PackageEdition.Description(locale)}\n\n");
        text.Append(locale.Say("Versión", "Version")).Append(CultureInfo.InvariantCulture, $" {edition.Version}. {PackageEdition.Terms(locale)}.\n\n");
        text.Append(locale.Say("## Los archivos\n\nTodos son CSV: UTF-8, RFC 4180, un renglón de títulos.\n\n", "## The files\n\nAll are CSV: UTF-8, RFC 4180, one header row.\n\n"));
        foreach (var table in tables)
            text.Append(CultureInfo.InvariantCulture, $"- `{table.File}`: {locale.Say(table.Title)}\n");
        text.Append(locale.Say("\n## Las columnas de las cifras\n\n", "\n## The columns of the figures\n\n"));
        foreach (var column in ExportColumn.All)
            text.Append(CultureInfo.InvariantCulture, $"- `{column.Name}`: {locale.Say(column.Meaning)}\n");
        foreach (var column in ExportColumn.Dated)
            text.Append(CultureInfo.InvariantCulture, $"- `{column.Name}` ({locale.Say("solo en", "only in")} `prints.csv`): {locale.Say(column.Meaning)}\n");
        text.Append(locale.Say("\n## Sin dato no es cero\n\n", "\n## Missing is never zero\n\n"));
        text.Append(locale.Say(
            "Un valor vacío tiene un estado que dice por qué: ", "An empty value has a status that says why: "));
        text.AppendJoin("; ", StatusWords.All.Select(s => $"`{s.Code}` {locale.Say(s.Name)}")).Append(".\n");
        return text.ToString();
    }

    /// <summary>The Citation File Format, version 1.2.0.</summary>
    public static string Citation(PackageEdition edition, Locale locale) => string.Join('\n',
    [
        "cff-version: 1.2.0",
        $"message: {Quoted(locale.Say("Cite este conjunto de datos y, con él, el boletín que imprimió la cifra.", "Cite this data set and, with it, the bulletin that printed the figure."))}",
        "type: dataset",
        $"title: {Quoted(edition.Title(locale))}",
        $"abstract: {Quoted(PackageEdition.Description(locale))}",
        "authors:",
        "  - name: BorderStats",
        $"version: {Quoted(edition.Version)}",
        $"date-released: {edition.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        "",
    ]);

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);
}
