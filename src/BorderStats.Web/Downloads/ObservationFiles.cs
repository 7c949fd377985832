using System.Globalization;
using BorderStats.Exports;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Explorer;
using BorderStats.Web.Startup;

namespace BorderStats.Web.Downloads;

/// <summary>
/// Those figures that the address asks for in one file, which is sent while it is read; where it asks for nothing, all of
/// them in one that is kept.
/// </summary>
internal static class ObservationFiles
{
    public const string Name = "observations";

    public static void MapObservationFiles(this WebApplication app)
    {
        foreach (var ending in (string[])[FileFormat.Csv, FileFormat.Workbook, FileFormat.Parquet, FileFormat.Json])
            Map(app, ending);
    }

    private static void Map(WebApplication app, string ending) =>
        app.MapReadingByLanguage($"data/{Name}.{ending}",
                async (HttpContext http, Datasets datasets, KeptFiles files, Locale locale) =>
                {
                    var dataset = await datasets.OpenAsync(http.RequestAborted);
                    var (question, problems) = ObservationParameters.Read(http.Request.Query, dataset);
                    if (question is null)
                        return ProblemAnswer.Of(problems, locale);

                    FileHeaders.Set(http.Response, FileName(question, dataset, ending));
                    if (IsKept(question, dataset, ending))
                        return await files.SendAsync(
                            http, datasets, KeptName(http, ending, locale), Of(http, ending, dataset, locale),
                            FileFormat.ContentType(ending),
                            () => WriteAsync(http, ending, question, dataset, locale));
                    await WriteAsync(http, ending, question, dataset, locale);
                    return Results.Empty;
                })
            .WithMetadata(new ParametersAttribute(ObservationParameters.Names, "bom"))
            .RequireRateLimiting(RateLimits.Export);

    private static string KeptName(HttpContext http, string ending, Locale locale) =>
        $"{locale.Code}.{(FileFormat.HasMark(http, ending) ? "bom." : "")}{ending}";

    private static KeptOf Of(HttpContext http, string ending, Dataset dataset, Locale locale) =>
        KeptOf.Figures(dataset) with { Address = ending == FileFormat.Workbook ? WholeAddress(http, locale) : "" };

    private static bool IsWhole(ObservationQuery question, Dataset dataset) => question.IsForEverything && dataset.Day is null;

    // On a day on which all was out that is out today the rows are those of today; a workbook says which day it is of.
    private static bool IsKept(ObservationQuery question, Dataset dataset, string ending) => IsWhole(question, dataset)
        || ending != FileFormat.Workbook && question.IsForEverything && dataset.Bulletins.Count == dataset.Catalogue.Bulletins.Count;

    // However it was asked for: with a parameter left empty it is the same workbook.
    private static string WholeAddress(HttpContext http, Locale locale) =>
        $"{PageAddress.Of(http).Origin}/{locale.Code}/data/{Name}.{FileFormat.Workbook}";

    private static string Address(HttpContext http, ObservationQuery question, Dataset dataset, Locale locale) =>
        IsWhole(question, dataset) ? WholeAddress(http, locale) : FileNotes.Address(http);

    private static Task WriteAsync(
        HttpContext http, string ending, ObservationQuery question, Dataset dataset, Locale locale)
    {
        HashSet<Bulletin> printed = [];
        var rows = ExportRows.Of(question, dataset, locale, http.RequestAborted, b => printed.Add(b));
        return FileFormat.SendAsync(
            http, ending, rows, () => FileNotes.Of(Address(http, question, dataset, locale), question, rows, dataset, locale), () => printed, locale);
    }

    /// <summary>"borderstats_returns_2015-2020_as-of-2021-07-04.csv", with what was asked for.</summary>
    private static string FileName(ObservationQuery question, Dataset dataset, string ending)
    {
        List<string> parts = ["borderstats", question.Bulletin?.Id ?? Named(question.Indicators, "all-indicators")];
        if (question.Areas.Count > 0)
            parts.Add(Named(question.Areas, "areas").ToLowerInvariant());
        if (question.Nationalities.Count > 0)
            parts.Add(Named(question.Nationalities, "nationalities").ToLowerInvariant());
        if (question.From is not null || question.To is not null)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{question.From}-{question.To}"));
        if (question is { AllPrints: true, Bulletin: null })
            parts.Add("all-prints");
        if (dataset.Day is { } day)
            parts.Add($"as-of-{AskedDay.Text(day)}");
        return $"{string.Join('_', parts)}.{ending}";
    }

    private static string Named(IReadOnlyList<string> codes, string several) =>
        codes is [var only] ? only : codes.Count == 0 ? several : $"{codes.Count}-{several.Split('-')[^1]}";
}
