using System.Text;
using System.Text.Json;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Statistics;

namespace BorderStats.Tests.Bulletins.Readings;

/// <summary>What the reader makes of a table: one rule a test.</summary>
public sealed class GridTests
{
    private const string Title = "3.1 Eventos de extranjeros presentados ante la autoridad migratoria, según entidad federativa, enero-febrero de 2019";

    [Fact]
    public void A_printed_total_that_does_not_add_up_is_told_and_kept_as_printed()
    {
        var reading = Read($"\"{Title}\"\nEntidad,Enero,Febrero,Total\nTotal,5,6,11\nChiapas,2,2,4\nTabasco,3,3,6\n");

        Assert.Equal("6 6 P 3:3", reading.Told("apprehensions", "MX", "ALL", 2019, "02-02"));
        var failing = Assert.Single(reading.Checks, c => !c.Holds && c.Place == "3:3");
        Assert.Equal((6, 5, 1), (failing.Printed, failing.Sum, failing.Difference));
        Assert.Equal(("3:3", "6", "la suma de sus 2 partes, 5 (Total × Febrero)"),
            reading.Problems.Where(p => p.Place == "3:3").Select(p => (p.Place, p.Found, p.Expected.Spanish)).Single());
    }

    [Fact]
    public void A_sum_with_a_missing_part_may_be_smaller_than_its_total_and_not_larger()
    {
        var reading = Read($"\"{Title}\"\nEntidad,Enero,Febrero\nTotal,5,2\nChiapas,2,2\nTabasco,S/D,3\n");

        Assert.Equal([("3:2", 5L, 2L, 1, true), ("3:3", 2L, 5L, 0, false)], reading.Checks.Select(c => (c.Place, c.Printed, c.Sum, c.MissingParts, c.Holds)));
        Assert.Equal("none S/D O 5:2", reading.Told("apprehensions", "MX-TAB", "ALL", 2019, "01-01"));
    }

    [Theory]
    [InlineData("1.5", "un número entero, «-» o «S/D»")]
    [InlineData("-3", "un número entero, «-» o «S/D»")]
    [InlineData("muchos", "un número entero, «-» o «S/D»")]
    public void What_is_no_count_makes_no_figure(string text, string expected)
    {
        var reading = Read($"\"{Title}\"\nEntidad,Enero,Febrero\nChiapas,{text},2\nTabasco,3,3\n");

        Assert.Equal(("3:2", text, expected), reading.Problems.Select(p => (p.Place, p.Found, p.Expected.Spanish)).Single());
        Assert.Equal(3, reading.Figures.Count);
    }

    [Fact]
    public void Numbers_of_a_workbook_must_be_whole_and_not_negative_whatever_their_format_shows()
    {
        var file = Sheets.Xlsx([["Entidad", "ene", "feb"], ["Chiapas", 1.5, new(Number: -7, ShowsZeroAsDash: true)], ["Tabasco", 1204L, 4L]]);

        var reading = Street.Answered(new("cuadro-3.1-2019.xlsx", file), "2019");

        Assert.Equal(
            [("Hoja1!B2", "1.5", "a whole number, without decimals"), ("Hoja1!C2", "-7", "a whole number that is not negative")],
            reading.Problems.Select(p => (p.Place, p.Found, p.Expected.English)));
    }

    [Fact]
    public void A_figure_over_two_merged_rows_belongs_to_neither()
    {
        var file = Sheets.Xlsx([["Entidad", "ene", "feb"], ["Chiapas", 1L, 2L], ["Tabasco", SheetCell.Empty, 4L]], "Hoja1", "B2:B3");

        var reading = Street.Answered(new("cuadro-3.1-2019.xlsx", file), "2019");

        Assert.Equal(("Hoja1!B2", "one figure a row; this one spans merged rows"), reading.Problems.Select(p => (p.Place, p.Expected.English)).Single());
        Assert.Equal(2, reading.Figures.Count);
    }

    [Fact]
    public void The_same_figure_twice_is_an_error_that_names_the_first()
    {
        var reading = Read($"\"{Title}\"\nEntidad,Enero,Febrero\nChiapas,1,2\nTabasco,3,3\nCHIAPAS,1,2\n");

        Assert.Equal(
            [("5:2", "each figure once; it already stands at 3:2"), ("5:3", "each figure once; it already stands at 3:3")],
            reading.Problems.Select(p => (p.Place, p.Expected.English)));
    }

    [Fact]
    public void An_unknown_name_is_asked_about_and_never_becomes_others()
    {
        var reading = Read($"\"{Title}\"\nEntidad,Enero,Febrero\nChiapas,1,2\nAtlántida,3,3\n");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((ProblemKind.UnknownName, "4:1", "Atlántida"), (problem.Kind, problem.Place, problem.Found));
        Assert.Equal(["MX-CHP", "MX-CHP"], reading.Figures.Select(f => f.Area));
    }

    [Fact]
    public void A_point_that_no_list_has_is_asked_about_and_an_answer_gives_its_figures()
    {
        var table = Street.Csv("a.csv", "\"1.3.1 Entradas aéreas, por país de nacionalidad, 2019\"\nPais,\"Cancún, A. I.\",\"Nueva, A. I. 2\",Total\nMéxico,1,2,3\nHaití,4,5,9\n").Read();
        var layout = BulletinLayout.Recognise(table, Street.Names).Layout!;

        var reading = BulletinCheck.Check(table, layout, Street.Names);
        var answered = BulletinCheck.Check(table, layout, new CodelistLookup(Street.Codebook, [new("point", "nueva a i", "MX-OAX.OAXACA.AIR")]));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((ProblemKind.UnknownName, "2:3", "Nueva, A. I. 2", "a point of entry of the codelist"), (problem.Kind, problem.Place, problem.Found, problem.Expected.English));
        Assert.Equal(["MX-ROO.CANCUN.AIR MEX 1", "MX MEX 3", "MX-ROO.CANCUN.AIR HTI 4", "MX HTI 9"], reading.Figures.Select(f => $"{f.Area} {f.Nationality} {f.Value}"));
        Assert.Empty(answered.Problems);
        Assert.Equal("5 5 A 4:3", answered.Told("air-entries", "MX-OAX.OAXACA.AIR", "HTI", 2019, "01-12"));
        Assert.All(answered.Checks, c => Assert.Equal(0, c.Difference));
    }

    [Fact]
    public void Totals_over_points_and_over_nationalities_are_held_against_their_parts_and_kept_as_printed()
    {
        var reading = Read(
            "\"1.3.1 Entradas aéreas, por continente y país de nacionalidad, 2019\"\nPais,\"Cancún, A. I.\",Otros,Total\nTotal General,10,6,15\nNacionales,1,1,2\nExtranjeros,9,5,14\n\nAmérica,9,4,13\nCuba,4,2,6\nHaití,5,2,7\n");

        Assert.Equal("15 15 A 3:4", reading.Told("air-entries", "MX", "ALL", 2019, "01-12"));
        Assert.Equal("5 5 A 5:3", reading.Told("air-entries", "MX.OTHER.AIR", "XFO", 2019, "01-12"));
        Assert.Equal("9 9 A 7:2", reading.Told("air-entries", "MX-ROO.CANCUN.AIR", "019", 2019, "01-12"));
        Assert.Equal(
            ["3:4 15 16", "3:3 6 5", "5:3 5 4", "5:4 14 13"],
            reading.Checks.Where(c => !c.Holds).Select(c => $"{c.Place} {c.Printed} {c.Sum}").Distinct());
    }

    [Fact]
    public void Others_beside_land_crossings_are_not_the_other_airports()
    {
        var reading = Read("\"1.3.1 Entradas aéreas, por país de nacionalidad, 2019\"\nPais,Suchiate II,Chactemal,Otros\nCuba,1,2,3\n");

        Assert.Equal(["2:4 Otros"], reading.Problems.Lines());
        Assert.Equal(["MX-CHP.SUCHIATE-II.LAND", "MX-ROO.CHACTEMAL.LAND"], reading.Figures.Select(f => f.Area));
    }

    [Fact]
    public void Points_down_the_rows_stand_below_their_state()
    {
        var reading = Read("\"1.2 Entradas por entidad federativa y punto de internación, enero-febrero de 2019\"\nPunto de internación,Enero,Febrero\nQuintana Roo,3,7\n\"Cancún, A. I.\",1,2\nChactemal,2,5\n");

        Assert.Equal(
            ["MX-ROO 3", "MX-ROO 7", "MX-ROO.CANCUN.AIR 1", "MX-ROO.CANCUN.AIR 2", "MX-ROO.CHACTEMAL.LAND 2", "MX-ROO.CHACTEMAL.LAND 5"],
            reading.Figures.Select(f => $"{f.Area} {f.Value}"));
        Assert.Equal([0L, 0L], reading.Checks.Select(c => c.Difference));
    }

    [Fact]
    public void A_row_that_is_the_sum_of_the_block_below_is_a_group_whatever_its_name()
    {
        var reading = Read("\"3.1.1 Eventos de extranjeros presentados ante la autoridad migratoria, según país de nacionalidad, 2019\"\nPaís de nacionalidad,Enero,Febrero\n\nTierras del sur,3,5\nChile,1,2\nPerú,2,3\n\nHaití,4,4\n");

        Assert.Empty(reading.Problems);
        Assert.Equal(["CHL", "CHL", "PER", "PER", "HTI", "HTI"], reading.Figures.Select(f => f.Nationality));
        Assert.Equal([(3L, 3L), (5L, 5L)], reading.Checks.Select(c => (c.Printed, c.Sum)));
    }

    [Fact]
    public void Zeros_printed_for_months_to_come_are_no_figures()
    {
        var reading = Read($"\"{Title}\"\nEntidad,Enero,Febrero,Marzo,Abril,Total\nChiapas,1,2,0,0,3\nTabasco,0,3,0,0,3\n");

        Assert.Equal(["01-01", "02-02", "01-02", "01-01", "02-02", "01-02"], reading.Figures.Select(f => f.Period.Months.ToString()));
        Assert.All(reading.Figures, f => Assert.Equal(ObservationStatus.Provisional, f.Status));
        Assert.Equal(4, reading.Accounting.Ignored);
    }

    [Fact]
    public void Presented_and_channelled_are_parts_and_their_subtotal_is_the_figure()
    {
        var reading = Read("\"3.1.1 Eventos de personas en situación migratoria irregular, según nacionalidad, enero-febrero de 2021\"\nPaís de nacionalidad,Enero,,,Febrero,,\n,Presentados,Canalizados,Subtotal,Presentados,Canalizados,Subtotal\nHaití,1,2,3,4,5,9\nCuba,1,1,2,0,7,8\n");

        Assert.Equal(["HTI 3", "HTI 9", "CUB 2", "CUB 8"], reading.Figures.Select(f => $"{f.Nationality} {f.Value}"));
        Assert.Equal(8, reading.Accounting.Parts);
        Assert.Equal(("5:7", 8L, 7L), reading.Checks.Where(c => !c.Holds).Select(c => (c.Place, c.Printed, c.Sum)).Single());
    }

    [Fact]
    public void Neither_indicator_nor_year_is_guessed()
    {
        var (_, recognition, reading) = Street.Walk(Street.Csv("tabla.csv", "Entidad,Enero,Febrero\nChiapas,1,2\nTabasco,3,3\n"));

        Assert.Equal(["which indicator the table counts", "of which year the figures are; the table does not say it"], recognition.Problems.Select(p => p.Expected.English));
        Assert.Empty(reading.Figures);
        var settled = recognition.Layout! with { Indicator = "documented-entries", Year = 2018 };
        var after = BulletinCheck.Check(Street.Csv("tabla.csv", "Entidad,Enero,Febrero\nChiapas,1,2\nTabasco,3,3\n").Read(), settled, Street.Names);
        Assert.Equal("3 3 P 3:2", after.Told("documented-entries", "MX-TAB", "ALL", 2018, "01-01"));
    }

    [Fact]
    public void A_person_can_correct_a_row_a_column_and_a_name()
    {
        var table = Street.Csv("cuadro-3.1-2019.csv", "Entidad,ene,feb,mar\nChiapas,1,2,3\nAtlántida,3,3,3\nTabasco,9,9,9\n").Read();
        var layout = BulletinLayout.Recognise(table, Street.Names).Layout!;

        var corrected = (layout with { Year = 2019 }).WithRow(layout.Rows.Single(r => r.Label == "Atlántida") with { Code = "MX-YUC" })
            .WithRow(layout.Rows.Single(r => r.Label == "Tabasco") with { Role = LineRole.Ignored })
            .WithColumn(layout.Columns.Single(c => c.Header == "mar") with { Role = LineRole.Ignored });
        var reading = BulletinCheck.Check(table, corrected, Street.Names);

        Assert.Equal(["MX-CHP 1", "MX-CHP 2", "MX-YUC 3", "MX-YUC 3"], reading.Figures.Select(f => $"{f.Area} {f.Value}"));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_layout_survives_being_stored_as_JSON()
    {
        var table = Street.Csv("cuadro-3.1-2019.csv", "Entidad,ene,feb,Total\nTotal,4,5,9\nChiapas,1,2,3\nTabasco,3,3,6\n").Read();
        var layout = BulletinLayout.Recognise(table, Street.Names).Layout! with { Year = 2019 };

        var restored = JsonSerializer.Deserialize<BulletinLayout>(JsonSerializer.Serialize(layout))!;

        Assert.Equal(BulletinCheck.Check(table, layout, Street.Names).Figures, BulletinCheck.Check(table, restored, Street.Names).Figures);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("windows-1252", false)]
    public void Accents_come_through_in_every_encoding(string encoding, bool withMark)
    {
        var write = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? new UTF8Encoding(withMark);
        byte[] bytes = [.. withMark ? write.Preamble : [], .. write.GetBytes($"\"{Title}\"\nEntidad,Enero,Febrero\nMichoacán,1,2\nQuerétaro,3,3\n")];

        var (_, _, reading) = Street.Walk(new("cuadro.csv", bytes));

        Assert.Empty(reading.Problems);
        Assert.Equal(["MX-MIC", "MX-MIC", "MX-QUE", "MX-QUE"], reading.Figures.Select(f => f.Area));
    }

    [Theory]
    [InlineData(9816014, @"#\ ###\ ##0;\-;_-\ ""-""_-;_-@_-", "9 816 014")]
    [InlineData(0, @"#\ ###\ ##0;\-;_-\ ""-""_-;_-@_-", "-")]
    [InlineData(7, @"#\ ###\ ##0;\-;_-\ ""-""_-;_-@_-", "7")]
    [InlineData(1204, "#,##0", "1,204")]
    [InlineData(1234567, "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-", "1,234,567")]
    [InlineData(12.5, "0.00", "12.50")]
    [InlineData(1204, "General", "1204")]
    [InlineData(5, "0\" 1\"", "5 1")]
    [InlineData(0.25, "0%", "25%")]
    public void A_number_is_shown_as_its_format_prints_it(double number, string format, string printed) =>
        Assert.Equal(printed, DisplayFormat.Show(number, format));

    private static BulletinReading Read(string csv) => Street.Walk(Street.Csv("cuadro.csv", csv)).Reading;
}
