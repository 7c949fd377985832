using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using BorderStats.Exports.Packages;
using BorderStats.Queries.Holdings;
using BorderStats.Statistics;
using BorderStats.Web.Downloads;

namespace BorderStats.Web.Pages.Data;

/// <summary>
/// All figures described for the programs that look for data sets: JSON-LD in the words of schema.org (Dataset), as
/// search engines for data read it. It stands in the page as text, and no browser runs it.
/// </summary>
internal static class LinkedDataset
{
    private static readonly JsonSerializerOptions Written = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <param name="origin">Where the site is, as "https://borderstats.example".</param>
    /// <returns>Without a character that would end its element.</returns>
    public static string Json(Dataset dataset, Locale locale, string origin)
    {
        var edition = PackageEdition.Of(dataset);
        var home = $"{origin}/{locale.Code}";
        return JsonSerializer.Serialize(
            new Dictionary<string, object?>
            {
                ["@context"] = "https://schema.org/",
                ["@type"] = "Dataset",
                ["@id"] = $"{home}/data",
                ["name"] = edition.Title(locale),
                ["description"] = PackageEdition.Description(locale),
                ["url"] = $"{home}/data",
                ["inLanguage"] = locale.Code,
                ["version"] = edition.Version,
                ["dateModified"] = edition.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                ["isAccessibleForFree"] = true,
                ["conditionsOfAccess"] = PackageEdition.Terms(locale),
                ["isBasedOn"] = $"{home}/bulletins",
                ["creator"] = Named("Organization", "BorderStats"),
                ["spatialCoverage"] = Named("Place", locale.Say("México", "Mexico")),
                ["temporalCoverage"] = Years(dataset.Catalogue.Holdings),
                ["variableMeasured"] = dataset.Catalogue.Holdings.Select(h => Variable(h.Indicator, locale, home)),
                ["distribution"] = Files(locale).Select(f => File(f.Address, f.Type, origin)),
            },
            Written);
    }

    // An interval of ISO 8601.
    private static string? Years(IReadOnlyList<Holding> holdings) => holdings.Count == 0 ? null : string.Create(
        CultureInfo.InvariantCulture, $"{holdings.Min(h => h.FirstYear)}/{holdings.Max(h => h.LastYear)}");

    private static Dictionary<string, object> Named(string type, string name) => new()
    {
        ["@type"] = type,
        ["name"] = name,
    };

    private static Dictionary<string, object> Variable(Indicator indicator, Locale locale, string home) => new()
    {
        ["@type"] = "PropertyValue",
        ["name"] = locale.Say(indicator.Name),
        ["unitText"] = locale.Say(indicator.Unit),
        ["url"] = $"{home}/indicators/{indicator.Id}",
    };

    private static IEnumerable<(string Address, string Type)> Files(Locale locale) =>
    [
        .. new[] { FileFormat.Csv, FileFormat.Workbook, FileFormat.Parquet, FileFormat.Json }
            .Select(ending => ($"/{locale.Code}/data/{ObservationFiles.Name}.{ending}", FileFormat.ContentType(ending).Split(';')[0])),
        ($"/{locale.Code}/data.zip", "application/zip"),
    ];

    private static Dictionary<string, object> File(string address, string type, string origin) => new()
    {
        ["@type"] = "DataDownload",
        ["encodingFormat"] = type,
        ["contentUrl"] = origin + address,
    };
}
