using BorderStats.Exports;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Lines;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;
using BorderStats.Web.Culture;
using BorderStats.Web.Pages.Indicators;

namespace BorderStats.Web.Downloads;

/// <summary>What a workbook says of itself beside the figures.</summary>
internal static class FileNotes
{
    /// <param name="address">Where the same workbook is found again.</param>
    public static ExportNotes Of(
        string address, ObservationQuery question, ExportRows rows, Dataset dataset, Locale locale)
    {
        var title = question.Bulletin?.Title
            ?? locale.Say("Las cifras de la frontera sur de México", "The figures of Mexico’s southern border");
        return Of(
            address, title, rows, dataset, locale,
            [(locale.Say("Qué contiene", "What it holds"), question.AllPrints
                ? locale.Say("Todas las impresiones de cada cifra, vigentes o no.", "Every print of each figure, current or not.")
                : locale.Say("La impresión vigente de cada cifra.", "The current print of each figure."))]);
    }

    public static ExportNotes Of(
        HttpContext http, Series series, ExportRows rows, Dataset dataset, Locale locale) => Of(
        Address(http), locale.Say(series.Indicator.Name), rows, dataset, locale,
        [
            (locale.Say("Qué contiene", "What it holds"), SeriesWords.Heading(series, locale)),
            (locale.Say("Qué se cuenta", "What is counted"), locale.Say(series.Indicator.Definition)),
            .. series.Breaks.Select(b => (
                locale.Say($"Ruptura de la serie, {b.Year}", $"Series break, {b.Year}"),
                $"{locale.Say(b.Before)} → {locale.Say(b.After)}. {locale.Say(b.Note)}")),
        ]);

    private static ExportNotes Of(
        string address, string title, ExportRows rows, Dataset dataset, Locale locale,
        IReadOnlyList<(string, string)> about)
    {
        return ExportNotes.Of(
            title, DateOnly.FromDateTime(dataset.Catalogue.Version?.At ?? new DateTime(1980, 1, 1)),
            [
                .. about,
                (locale.Say("Dirección", "Address"), address),
                .. Day(dataset, locale),
            ],
            rows, locale);
    }

    /// <summary>What was asked for, as it was asked.</summary>
    public static string Address(HttpContext http) =>
        $"{PageAddress.Of(http).Origin}{http.Request.Path}{http.Request.QueryString}";

    private static IEnumerable<(string, string)> Day(Dataset dataset, Locale locale)
    {
        if (dataset.Day is { } asOf)
            yield return (locale.Say("Como se conocía el", "As published by"), locale.Day(asOf));
        if (dataset.Catalogue.Version is { } version)
            yield return (locale.Say("Cifras al", "Figures as of"), locale.Day(DateOnly.FromDateTime(version.At)));
    }
}
