using BorderStats.Database;
using BorderStats.Publishing;
using BorderStats.Queries.Holdings;
using BorderStats.Queries.Passports;
using BorderStats.Queries.Prints;
using BorderStats.Statistics;
using BorderStats.Tests.Bulletins;
using BorderStats.Tests.Publishing;

namespace BorderStats.Tests.Queries;

/// <summary>
/// Small tables of nationalities by airports, written by hand, as the agency prints them: one without totals, one with,
/// one without a column for the others.
/// </summary>
internal static class MadePointTables
{
    public const string Cancun = "MX-ROO.CANCUN.AIR", Cozumel = "MX-ROO.COZUMEL.AIR", Tapachula = "MX-CHP.TAPACHULA.AIR",
        Others = "MX.OTHER.AIR";

    public const string Entries = "air-entries", Refusals = "air-rejections";

    /// <summary>Complete both ways, no totals: 902 entries, of which 45 at the others.</summary>
    public static readonly string[] Of2024 =
    [
        "    CUN CZM TAP OTH",
        "USA 500 120  10  30",
        "GTM  20   3  40   0",
        "CUB  60   7   5  11",
        "COL  90   0   2   4",
    ];

    /// <summary>With totals, of which that of Cubans is 1 too much, and with two groups.</summary>
    public static readonly string[] Of2025 =
    [
        "    CUN CZM TAP OTH ALL",
        "XFO 110  20  30  15 175",
        "019 110  20  30  15 175",
        "USA 100  20   0  10 130",
        "CUB   5   0  10   5  21",
        "GTM   5   0  20   0  25",
        "ALL 110  20  30  15 175",
    ];

    /// <summary>Without a column for the others, and without data of the Cubans at Tapachula.</summary>
    public static readonly string[] Refused2024 =
    [
        "    CUN CZM TAP",
        "USA   4   1   0",
        "GTM   2   0   7",
        "CUB  30   1 S/D",
    ];

    public static readonly BreakdownDimension[] Both = [BreakdownDimension.Nationality, BreakdownDimension.Point];

    public static readonly BreakdownDimension[] NationalitiesOnly = [BreakdownDimension.Nationality];

    /// <summary>The three tables.</summary>
    public static async Task<WritableDatabase> KeptAsync(ShippedDatabase shipped)
    {
        var kept = await WritableDatabase.EmptyAsync(shipped);
        await kept.KeepAsync("entries-2024", "2025-03-01", Entries, 2024, Of2024, Both);
        await kept.KeepAsync("entries-2025", "2026-03-01", Entries, 2025, Of2025, Both, hasTotals: true);
        await kept.KeepAsync("refusals-2024", "2025-03-01", Refusals, 2024, Refused2024, NationalitiesOnly);
        return kept;
    }

    public static async Task KeepAsync(
        this WritableDatabase kept, string id, string published, string indicator, int year,
        IEnumerable<PrintedFigure> figures, BreakdownDimension[] complete, MonthSpan? months)
    {
        await using var database = kept.Open();
        await KeepAsync(database, id, published, figures, [.. complete.Select(by => new Breakdown(
            id, indicator, by, year, year, months, null, ""))]);
    }

    public static async Task KeepAsync(
        this WritableDatabase kept, string id, string published, string indicator, int year, string[] table,
        BreakdownDimension[] complete, bool hasTotals = false)
    {
        await using var database = kept.Open();
        await KeepAsync(database, id, published, indicator, year, table, complete, hasTotals);
    }

    public static Task KeepAsync(
        StatisticsContext database, string id, string published, string indicator, int year, string[] table,
        BreakdownDimension[] complete, bool hasTotals = false) => KeepAsync(
            database, id, published, Figures(indicator, year, table), [.. complete.Select(by => new Breakdown(
                id, indicator, by, year, year, MonthSpan.WholeYear, hasTotals ? id : null, ""))]);

    public static IEnumerable<PrintedFigure> Figures(string indicator, int year, string[] table)
    {
        var columns = Words(table[0]).Select(Place).ToArray();
        foreach (var row in table.Skip(1).Select(Words))
        {
            foreach (var (area, printed) in columns.Zip(row.Skip(1)))
            {
                var isKnown = printed != "S/D";
                yield return new(
                    indicator, area, row[0], Period.OfYear(year),
                    isKnown ? long.Parse(printed, System.Globalization.CultureInfo.InvariantCulture) : null, printed,
                    isKnown ? ObservationStatus.Normal : ObservationStatus.Missing, "", "2:6");
            }
        }
    }

    public static async Task<Figure> FigureAsync(
        this WritableDatabase kept, string indicator, string area, string nationality, int year, DateOnly? asOf = null)
    {
        await using var dataset = await kept.OpenDatasetAsync();
        var codebook = dataset.Codebook;
        var passport = await FigurePassport.LoadAsync(
            codebook.Indicator(indicator)!, codebook.Area(area)!, codebook.Nationality(nationality)!, Period.OfYear(year),
            asOf, dataset, default);
        return passport?.Figure ?? Figure.NoneFor(Period.OfYear(year));
    }

    private static async Task KeepAsync(
        StatisticsContext database, string id, string published, IEnumerable<PrintedFigure> figures, Breakdown[] lists)
    {
        Bulletin bulletin = new(
            0, id, id, "", BulletinKind.Official, PublicationDate.Parse(published)!.Value, "", "", id, id,
            BulletinState.Published, default);
        var version = await DataVersions.TokenAsync(database, default);
        var outcome = await new Publication(database, Street.Codebook, TimeProvider.System).PublishAsync(
            bulletin, MadeFiles.Csv(id, id), figures, lists, version, WritableDatabase.Who, default);
        Assert.Equal(PublicationOutcome.Done, outcome);
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Place(string column) => column switch
    {
        "CUN" => Cancun,
        "CZM" => Cozumel,
        "TAP" => Tapachula,
        "OTH" => Others,
        _ => Area.Mexico,
    };
}
