using System.Globalization;
using BorderStats.Queries.Observations;
using BorderStats.Statistics;

namespace BorderStats.Exports;

/// <summary>
/// Prints as SDMX-CSV 2.0: the structure that a row belongs to, the codes of its key, its value, and what is said of it.
/// Current figures and all prints are two structures, for of the latter the bulletin is part of the key.
/// </summary>
public static class SdmxCsv
{
    public const string Figures = "BORDERSTATS:FIGURES(1.0.0)", Prints = "BORDERSTATS:PRINTS(1.0.0)";

    /// <summary>The list CL_FREQ has no code for a part of a year.</summary>
    private const string Other = "_O";

    /// <summary>Takes part in a key where all prints are asked for, and is else said of the value.</summary>
    private const string Bulletin = "BULLETIN";

    private static readonly string[] Structure = ["STRUCTURE", "STRUCTURE_ID", "ACTION"];

    private static readonly string[] Key = ["FREQ", "REF_AREA", "INDICATOR", "NATIONALITY"];

    private static readonly string[] Said =
        ["OBS_STATUS", "UNIT_MEASURE", "COMMENT_OBS", "STATUSES", "PRINTED", "PLACE", "PUBLISHED"];

    /// <summary>When a print was the current one of its figure; said where all prints are asked for.</summary>
    private static readonly string[] Days = ["CURRENT_FROM", "CURRENT_UNTIL"];

    public static IReadOnlyList<string> Columns(bool areAllPrints) => areAllPrints
        ? [.. Structure, .. Key, Bulletin, "TIME_PERIOD", "OBS_VALUE", .. Said, .. Days]
        : [.. Structure, .. Key, "TIME_PERIOD", "OBS_VALUE", .. Said, Bulletin];

    public static async Task WriteAsync(
        TextWriter output, IEnumerable<DatedPrint> prints, bool areAllPrints, Codebook codebook, CancellationToken cancel)
    {
        await using CsvRows rows = new(output);
        await rows.AddAsync(Columns(areAllPrints), cancel);
        foreach (var print in prints)
            await rows.AddAsync(Row(print, areAllPrints, codebook), cancel);
    }

    /// <summary>ISO 8601: a year, a month, or the first day of a span and how long it lasts.</summary>
    public static string TimePeriod(Period period, YearBasis basis)
    {
        var first = new DateOnly(period.Year, period.Months.First, 1).AddMonths(basis is YearBasis.UsFiscal ? -3 : 0);
        return period.IsMonth ? first.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : period.IsWholeYear && basis is YearBasis.Calendar ? first.ToString("yyyy", CultureInfo.InvariantCulture)
            : first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                + (period.IsWholeYear ? "/P1Y" : string.Create(CultureInfo.InvariantCulture, $"/P{period.Months.Count}M"));
    }

    private static IEnumerable<string> Row(DatedPrint dated, bool areAllPrints, Codebook codebook)
    {
        var print = dated.Print;
        var indicator = codebook.Indicator(print.Indicator);
        string[] key =
        [
            "dataflow", areAllPrints ? Prints : Figures, "I",
            print.Period.IsMonth ? "M" : print.Period.IsWholeYear ? "A" : Other,
            print.Area, print.Indicator, print.Nationality,
        ];
        string[] said =
        [
            TimePeriod(print.Period, indicator?.Year ?? YearBasis.Calendar),
            print.Value?.ToString(CultureInfo.InvariantCulture) ?? "",
            // Where only one status can be shown it is the strongest, as the SDMX guideline has it.
            print.Status.Code()[..1], indicator?.Unit.English ?? "", print.Note, print.Status.Code(), print.Printed,
            print.Place, print.Bulletin.Published.Text,
        ];
        return areAllPrints
            ? [.. key, print.Bulletin.Id, .. said, .. ExportDays.Of(dated.Current).Texts]
            : [.. key, .. said, print.Bulletin.Id];
    }
}
