using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Statistics;

namespace BorderStats.Tests.Bulletins;

/// <summary>The files as the agencies publish them, or nearly so.</summary>
public sealed class RealBulletinTests
{
    private const string AirEntries = "cuadro-1.3.1-2025.xls";

    [FactAboutFile(AirEntries)]
    public void The_unedited_table_of_air_entries_is_read_whole()
    {
        var (table, recognition, reading) = Street.WalkShared(AirEntries);

        var layout = recognition.Layout!;
        Assert.Equal((FileFormat.Xls, "1.3.1", "air-entries", 2025, "01-12", true, DashMeaning.Zero),
            (table.Format, layout.Number, layout.Indicator, layout.Year, layout.Months, layout.IsProvisional, layout.Dash));
        Assert.Equal(6840, reading.Figures.Count);
        Assert.Equal("31228715 31 228 715 P Cuadro 1.3.1!AI8", reading.Told("air-entries", "MX", "ALL", 2025, "01-12"));
        Assert.Equal("9097713 9 097 713 P Cuadro 1.3.1!AI10", reading.Told("air-entries", "MX", "MEX", 2025, "01-12"));
    }

    [FactAboutFile(AirEntries)]
    public void Names_with_footnotes_glosses_and_turned_round_words_find_their_codes()
    {
        var (_, _, reading) = Street.WalkShared(AirEntries);

        Assert.Equal("14028024 14 028 024 P Cuadro 1.3.1!AI19", reading.Told("air-entries", "MX", "USA", 2025, "01-12"));
        Assert.Equal("30310 30 310 P Cuadro 1.3.1!AI40", reading.Told("air-entries", "MX", "DOM", 2025, "01-12"));
        Assert.Equal("112433 112 433 P Cuadro 1.3.1!AI158", reading.Told("air-entries", "MX", "KOR", 2025, "01-12"));
        Assert.Equal("154 154 P Cuadro 1.3.1!AI157", reading.Told("air-entries", "MX", "PRK", 2025, "01-12"));
        Assert.Equal("14475 14 475 P Cuadro 1.3.1!AI294", reading.Told("air-entries", "MX", "XXX", 2025, "01-12"));
    }

    [FactAboutFile(AirEntries)]
    public void Every_name_of_it_is_in_a_list()
    {
        var (_, recognition, reading) = Street.WalkShared(AirEntries);

        Assert.Empty(recognition.Problems);
        Assert.Empty(reading.Problems);
    }

    [FactAboutFile(AirEntries)]
    public void An_answer_about_a_name_is_taken_from_then_on()
    {
        CodelistLookup learned = new(Street.Codebook, [new("nationality", "Azores, Islas", "PRT")]);
        var table = BulletinFile.Open(SharedFile.Path(AirEntries)!).Read();

        var layout = BulletinLayout.Recognise(table, learned).Layout!;
        var reading = BulletinCheck.Check(table, layout, learned);

        // Were the Azores Portugal's, which the table prints too: the same figure twice is a question, not a sum.
        Assert.Equal(30, reading.Problems.Count);
        Assert.Equal(("Cuadro 1.3.1!AI120", "69 257", "each figure once; it already stands at Cuadro 1.3.1!AI88"),
            reading.Problems.Select(p => (p.Place, p.Found, p.Expected.English)).Last());
    }

    [FactAboutFile(AirEntries)]
    public void Every_cell_is_accounted_for_and_every_printed_total_is_the_sum_of_its_parts()
    {
        var (table, _, reading) = Street.WalkShared(AirEntries);

        // 228 rows of 30: 3,447 figures, 2,846 zeros, and 547 totals, which are figures too.
        Assert.Equal(new(7216, 3447, 2846, 0, 547, 0, 360, 15, 1, 0), reading.Accounting);
        Assert.Equal(7216, table.Sheets.Single().CellCount);
        Assert.Equal(558, reading.Checks.Count);
        Assert.All(reading.Checks, c => Assert.Equal(0, c.Difference));
        // A stored 0 that the sheet shows as "-" is a zero among the points of entry.
        Assert.Equal(("-", CellRole.Zero), Of(reading, "Cuadro 1.3.1!L17"));
        // The header and the title come again on each printed page.
        Assert.Equal(("Otros 4", CellRole.Header), Of(reading, "Cuadro 1.3.1!AG80"));
        Assert.Equal(("(Continúa)", CellRole.Header), Of(reading, "Cuadro 1.3.1!AI79"));
    }

    [FactAboutFile("cuadro-3.1-2019-edited.xlsx")]
    public void Table_3_1_of_2019_gives_the_384_figures_that_are_shipped()
    {
        var (_, _, reading) = Street.WalkShared("cuadro-3.1-2019-edited.xlsx");

        Assert.Empty(reading.Problems);
        Assert.Equal(384, reading.Figures.Count);
        Assert.Equal(Shipped("upmrip-boletin-2019-cuadro-3.1.csv"), Keyed(reading));
    }

    [FactAboutFile("cuadro-3.1-2021-edited.xlsx")]
    public void Table_3_1_of_2021_ends_in_July_and_is_provisional()
    {
        var (_, recognition, reading) = Street.WalkShared("cuadro-3.1-2021-edited.xlsx");

        Assert.Equal(("01-07", true), (recognition.Layout!.Months, recognition.Layout.IsProvisional));
        Assert.Equal(224, reading.Figures.Count);
        Assert.Equal(Shipped("upmrip-boletin-2021-cuadro-3.1.csv"), Keyed(reading));
    }

    [FactAboutFile("cuadro-1.2-2019-edited.xlsx")]
    public void A_dash_that_no_legend_explains_is_asked_about_and_true_zeros_are_kept()
    {
        var (_, _, reading) = Street.WalkShared("cuadro-1.2-2019-edited.xlsx");

        var question = Assert.Single(reading.Problems);
        Assert.Equal((Severity.Warning, "Cuadro 1.2!C14", "Hidalgo: -"), (question.Severity, question.Place, question.Found));
        Assert.Equal("a legend that says what \"-\" means; without one, 36 cells are read as \"cannot exist\"", question.Expected.English);
        Assert.Equal("none - M Cuadro 1.2!C14", reading.Told("documented-entries", "MX-HID", "ALL", 2019, "01-01"));
        Assert.Equal("0 - A Cuadro 1.2!C19", reading.Told("documented-entries", "MX-NAY", "ALL", 2019, "01-01"));
        Assert.Equal((336, 12, 36), (reading.Accounting.Figures, reading.Accounting.Zeros, reading.Accounting.Missing));
    }

    [FactAboutFile("cuadro-1.2-2019-edited.xlsx")]
    public void A_person_who_says_that_a_dash_is_zero_gets_the_shipped_figures()
    {
        var (table, recognition, _) = Street.WalkShared("cuadro-1.2-2019-edited.xlsx");

        var reading = BulletinCheck.Check(table, recognition.Layout! with { Dash = DashMeaning.Zero }, Street.Names);

        Assert.Empty(reading.Problems);
        Assert.Equal(Shipped("upmrip-boletin-2019-cuadro-1.2.csv"), Keyed(reading));
    }

    [FactAboutFile("rejections-2018-edited.xls")]
    public void A_stale_month_in_the_name_of_a_sheet_is_told_and_not_believed()
    {
        var (table, recognition, reading) = Street.WalkShared("rejections-2018-edited.xls");

        Assert.Equal("Rechazos Ene 2018", table.Sheets.Single().Name);
        Assert.Equal(("air-rejections", ""), (recognition.Layout!.Indicator, recognition.Layout.Months));
        var question = Assert.Single(reading.Problems);
        Assert.Equal((Severity.Error, ProblemKind.Layout, "Rechazos Ene 2018!A1", "Rechazos Ene 2018"),
            (question.Severity, question.Kind, question.Place, question.Found));
        Assert.Equal("of which months the figures are; the table says the year and not the months", question.Expected.English);
        Assert.Contains("--period 2019-01..2019-05", question.Suggestion!.Spanish, StringComparison.Ordinal);
        Assert.Empty(reading.Figures);
    }

    [FactAboutFile("unhcr-api-mexico-2026.csv")]
    public void The_applications_that_UNHCR_counts_in_Mexico_are_read_but_for_two_that_are_split()
    {
        var (_, _, reading) = Street.WalkShared("unhcr-api-mexico-2026.csv");

        Assert.Equal(952, reading.Figures.Count);
        Assert.Equal("6 6 A 2:12", reading.Told("asylum-applications", "MX", "ARG", 2011, "01-12"));
        Assert.Equal(new(11484, 952, 0, 0, 0, 4, 6704, 0, 3824, 0), reading.Accounting);
        Assert.Equal("2:12 procedure_type, app_type, dec_level, app_pc", Assert.Single(reading.Problems.Lines()));
    }

    [FactAboutFile("unhcr-web-download-2024.csv")]
    public void A_download_without_a_row_about_Mexico_gives_no_figure_and_no_problem()
    {
        var (_, recognition, reading) = Street.WalkShared("unhcr-web-download-2024.csv");

        Assert.Equal(("asylum-applications", LayoutKind.LongTable), (recognition.Layout!.Indicator, recognition.Layout.Kind));
        Assert.Empty(reading.Figures);
        Assert.Empty(reading.Problems);
        Assert.Equal(new(83910, 0, 0, 0, 0, 0, 10, 0, 83900, 0), reading.Accounting);
    }

    private static (string, CellRole) Of(BulletinReading reading, string place) =>
        reading.Cells.Single(c => c.Place == place) is var cell ? (cell.Text, cell.Role) : default;

    private static SortedSet<string> Keyed(BulletinReading reading) =>
        [.. reading.Figures.Select(f => $"{f.Indicator} {f.Area} {f.Nationality} {f.Period} {f.Value} {f.Status.Code()}")];

    private static SortedSet<string> Shipped(string file) =>
        Keyed(Street.Walk(BulletinFile.Open(Path.Combine(ShippedDatabase.DataFolder, "bulletins", file))).Reading);
}
