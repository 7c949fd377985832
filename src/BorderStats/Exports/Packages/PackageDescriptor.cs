using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;

namespace BorderStats.Exports.Packages;

/// <summary>The package described for programs: datapackage.json, by the Data Package standard, version 2.</summary>
internal static class PackageDescriptor
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    public static Task WriteAsync(
        Stream output, PackageEdition edition, IReadOnlyList<PackageTable> tables, Dataset dataset, Locale locale,
        CancellationToken cancel) => JsonSerializer.SerializeAsync(
        output,
        new Dictionary<string, object>
        {
            ["$schema"] = Profiles + "datapackage.json",
            ["name"] = "borderstats",
            ["id"] = edition.Id,
            ["title"] = edition.Title(locale),
            ["description"] = PackageEdition.Description(locale),
            ["version"] = edition.Version,
            ["created"] = edition.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["keywords"] = (string[])["migration", "border", "Mexico", "statistics"],
            // The Open Definition's own word where no licence was given.
            ["licenses"] = new[] { new { Name = "notspecified", Title = PackageEdition.Terms(locale) } },
            ["contributors"] = new[] { new { Title = "BorderStats", Roles = (string[])["aggregator"] } },
            ["sources"] = dataset.Bulletins.Select(b => b.Bulletin).Select(b => new
            {
                b.Title,
                Path = Uri.TryCreate(b.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? b.Url : null,
                Version = b.Published.Text,
            }),
            ["resources"] = tables.Select(t => Resource(t, locale)),
        },
        Readable, cancel);

    private static object Resource(PackageTable table, Locale locale) => new
    {
        table.Name,
        Type = "table",
        Path = table.File,
        Title = locale.Say(table.Title),
        Format = "csv",
        Mediatype = "text/csv",
        Encoding = "utf-8",
        Schema = new Dictionary<string, object>
        {
            ["$schema"] = Profiles + "tableschema.json",
            ["fields"] = table.Fields.Select(f => Field(f, table, locale)),
            ["primaryKey"] = table.Key,
            ["foreignKeys"] = table.References.Select(r => new
            {
                Fields = (string[])[r.Field],
                Reference = new { Resource = r.Table, Fields = (string[])[r.Field] },
            }),
        },
    };

    private static object Field(PackageField field, PackageTable table, Locale locale) => new
    {
        field.Name,
        field.Type,
        Description = locale.Say(field.Meaning),
        MissingValues = field.Missing is { } missing ? new[] { new { Value = "", Label = locale.Say(missing) } } : null,
        Constraints = table.Key.Contains(field.Name) ? new { Required = true } : null,
    };
}
