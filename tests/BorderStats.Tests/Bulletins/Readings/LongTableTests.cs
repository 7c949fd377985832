using System.Text;
using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Readings;
using BorderStats.Statistics;

namespace BorderStats.Tests.Bulletins.Readings;

/// <summary>Tables with one row a figure, held whole or streamed.</summary>
public sealed class LongTableTests
{
    private const string Export =
        "indicator,indicator_name,area,area_name,nationality,nationality_name,year,months,value,status,printed,unit,note,bulletin,place,published\r\n"
        + "apprehensions,Eventos,MX-CHP,Chiapas,ALL,Todas,2019,01-01,1204,A,\"1,204\",eventos,,boletin-2019,Cuadro 3.1!C6,2020-01\r\n"
        + "apprehensions,Eventos,MX-TAB,Tabasco,ALL,Todas,2019,01-01,,O,S/D,eventos,\"dos\r\nlíneas\",boletin-2019,Cuadro 3.1!C28,2020-01\r\n"
        + "apprehensions,Eventos,MX-OAX,Oaxaca,ALL,Todas,2019,01-01,0,P,'-,eventos,,boletin-2019,Cuadro 3.1!C21,2020-01\r\n";

    [Fact]
    public void Our_own_export_comes_back_with_the_bulletin_and_place_of_each_figure()
    {
        var (_, _, reading) = Street.Walk(Street.Csv("export.csv", Export));

        Assert.Empty(reading.Problems);
        Assert.Equal("1204 1,204 A 2:9", reading.Told("apprehensions", "MX-CHP", "ALL", 2019, "01-01"));
        Assert.Equal("none S/D O 3:9", reading.Told("apprehensions", "MX-TAB", "ALL", 2019, "01-01"));
        Assert.Equal("0 - P 5:9", reading.Told("apprehensions", "MX-OAX", "ALL", 2019, "01-01"));
        Assert.Equal(new PrintOrigin("boletin-2019", "2020-01", "Cuadro 3.1!C6"), reading.Figures[0].Origin);
        Assert.Equal("dos\r\nlíneas", reading.Figures[1].Note);
    }

    [Fact]
    public void Streamed_or_whole_a_long_table_says_the_same()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(ShippedDatabase.DataFolder, "bulletins"), "u*.csv"))
        {
            using MemoryStream stream = new(File.ReadAllBytes(path));

            LongRow[] rows = [.. LongTable.Open(stream, Path.GetFileName(path), Street.Names)!.Rows()];

            Assert.Equal(Street.Walk(BulletinFile.Open(path)).Reading.Figures, rows.Select(r => r.Figure));
        }
    }

    [Fact]
    public void A_wrong_row_makes_a_problem_and_no_other_row_suffers()
    {
        const string Text = "indicator,area,nationality,year,months,value,printed,status,note\n"
            + "apprehensions,MX-CHP,ALL,2019,01-01,5,5,A,\nrumours,MX-CHP,ALL,2019,01-01,5,5,A,\napprehensions,Atlántida,ALL,2019,01-01,5,5,A,\n"
            + "apprehensions,MX-CHP,ALL,19,01-01,5,5,A,\napprehensions,MX-CHP,ALL,2019,13-14,5,5,A,\napprehensions,MX-CHP,ALL,2019,02-02,5.5,5.5,A,\n"
            + "apprehensions,MX-CHP,ALL,2019,03-03,5,5,X,\napprehensions,MX-CHP,ALL,2019,04-04,,,A,\napprehensions,MX-CHP,ALL,2019,01-01,6,6,A,\n";
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Text));

        LongRow[] rows = [.. LongTable.Open(stream, "long.csv", Street.Names)!.Rows()];

        Assert.Equal("2:6", Assert.Single(rows, r => r.Figure is not null).Figure!.Place);
        Assert.Equal(
            ["3:1 rumours", "4:2 Atlántida", "5:4 19", "6:5 13-14", "7:6 5.5", "8:8 X", "9:8 A", "10:6 6"], rows.SelectMany(r => r.Problems).Lines());
    }

    [Fact]
    public void Encounters_that_are_split_over_rows_are_parts_and_no_sum_is_made_of_them()
    {
        const string Text = "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,Title of Authority,Encounter Count\n"
            + "2024,FYTD,OCT,Southwest Land Border,Texas,Single Adults,GUATEMALA,Title 8,120\n"
            + "2024,FYTD,OCT,Southwest Land Border,Texas,FMUA,GUATEMALA,Title 8,30\n"
            + "2024,FYTD,JAN,Southwest Land Border,Texas,FMUA,HONDURAS,Title 8,7\n";

        var (_, recognition, reading) = Street.Walk(Street.Csv("nationwide-encounters.csv", Text));

        Assert.Equal("us-southwest-encounters", recognition.Layout!.Indicator);
        // January is the fourth month of the U.S. fiscal year.
        Assert.Equal("7 7 A 4:9", reading.Told("us-southwest-encounters", "US-SW", "HND", 2024, "04-04"));
        Assert.Equal((1, 2), (reading.Accounting.Figures, reading.Accounting.Parts));
        Assert.Equal((Severity.Warning, "State, Demographic, Title of Authority"), reading.Problems.Select(p => (p.Severity, p.Found)).Single());
    }
}
