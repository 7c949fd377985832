using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Layouts;
using BorderStats.Bulletins.Readings;
using BorderStats.Statistics;

namespace BorderStats.Tests.Bulletins.Layouts;

/// <summary>A table whose columns are bare numbers, which no rule takes for a header, laid out by a person.</summary>
public sealed class HandLayoutTests
{
    private const string Table =
        "Personas presentadas por clave de zona 2031,,,\n,,,\nLugar,11,12,Suma\nChiapas,5,7,12\nTabasco,1,-,1\nTodo lo anterior,6,7,13\n";

    private static readonly HandLayout Said = new(
        "", [3], new Dictionary<string, Dimension> { ["A"] = Dimension.Area }, Dimension.Nationality, "apprehensions")
    {
        TotalLines = [6],
        TotalColumns = ["D"],
        Dash = DashMeaning.Zero,
    };

    [Fact]
    public void No_rule_knows_the_table()
    {
        var recognition = Street.Walk(Street.Csv("zonas.csv", Table)).Recognition;

        Assert.Empty(recognition.Layouts);
        Assert.Equal("Say how it is built: with --layout, or under \"Layout by hand\" in the draft.", recognition.Problems[0].Suggestion!.English);
    }

    [Fact]
    public void Headers_that_no_list_knows_are_asked_about_at_their_places()
    {
        var reading = Read(Said);

        Assert.Equal(["3:2 11", "3:3 12"], reading.Problems.Lines());
        Assert.All(reading.Problems, p => Assert.Equal(ProblemKind.UnknownName, p.Kind));
        Assert.Equal("12 12 A 4:4", reading.Told("apprehensions", "MX-CHP", "ALL", 2031, "01-12"));
        Assert.Equal("13 13 A 6:4", reading.Told("apprehensions", "MX", "ALL", 2031, "01-12"));
        Assert.Equal(3, reading.Figures.Count);
    }

    [Fact]
    public void Once_the_headers_are_settled_every_cell_is_a_figure_and_the_totals_hold()
    {
        var reading = Read(Said, new("nationality", "11", "HND"), new("nationality", "12", "SLV"));

        Assert.True(reading.IsClean);
        Assert.Equal("7 7 A 4:3", reading.Told("apprehensions", "MX-CHP", "SLV", 2031, "01-12"));
        Assert.Equal("0 - A 5:3", reading.Told("apprehensions", "MX-TAB", "SLV", 2031, "01-12"));
        Assert.Equal("6 6 A 6:2", reading.Told("apprehensions", "MX", "HND", 2031, "01-12"));
        Assert.Equal(9, reading.Figures.Count);
        Assert.All(reading.Checks, c => Assert.True(c.Holds));
        Assert.Equal((17, 5), (reading.Accounting.Cells, reading.Accounting.Totals));
    }

    [Fact]
    public void A_header_of_two_lines_is_read_from_the_line_nearest_to_the_figures()
    {
        const string Two = "Zona,Norte 7,Norte 8\nLugar,Honduras,Cuba\nChiapas,5,7\n";
        var table = Street.Csv("dos.csv", Two).Read();

        var layout = (Said with { HeaderLines = [1, 2], TotalLines = [], TotalColumns = [], Year = 2031, Months = "01-12" }).Lay(table, Street.Names).Layout!;

        Assert.Equal(["Zona / Lugar ", "Norte 7 / Honduras HND", "Norte 8 / Cuba CUB"], layout.Columns.Select(c => $"{c.Header} {c.Code}"));
        Assert.Equal("7 7 A 3:3", BulletinCheck.Check(table, layout, Street.Names).Told("apprehensions", "MX-CHP", "CUB", 2031, "01-12"));
    }

    [Fact]
    public void A_year_without_months_that_only_the_person_says_leaves_the_months_to_be_asked()
    {
        var table = Street.Csv("sin.csv", "Lugar,11\nChiapas,5\n").Read();
        var said = Said with { HeaderLines = [1], TotalLines = [], TotalColumns = [], Across = Dimension.None, Year = 2031 };

        var reading = BulletinCheck.Check(table, said.Lay(table, Street.Names).Layout!, Street.Names);

        Assert.Equal("of which months the figures are; the table says the year and not the months", Assert.Single(reading.Problems, p => p.Kind is ProblemKind.Layout).Expected.English);
    }

    [Fact]
    public void What_cannot_be_is_told_with_what_could()
    {
        var said = Said with
        {
            HeaderLines = [3, 99],
            Labels = new Dictionary<string, Dimension> { ["A"] = Dimension.Area, ["Z"] = Dimension.Nationality },
            Indicator = "storks",
            TotalLines = [],
            TotalColumns = ["A"],
        };

        var problems = said.Lay(Street.Csv("zonas.csv", Table).Read(), Street.Names).Problems;

        Assert.Equal(["zonas.csv storks", "zonas.csv 99", "zonas.csv Z", "zonas.csv A", "zonas.csv Z: nationality"], problems.Lines());
        Assert.StartsWith("an indicator: ", problems[0].Expected.English, StringComparison.Ordinal);
        Assert.Equal("a line with content, 1 to 6", problems[1].Expected.English);
        Assert.Equal("una columna de la A a la D", problems[2].Expected.Spanish);
        Assert.Equal("a column that is one thing alone: a name of the rows, a total or not read", problems[3].Expected.English);
        Assert.Equal("rows and columns that name different things", problems[4].Expected.English);
    }

    [Fact]
    public void Without_a_column_that_names_the_rows_one_is_asked_for()
    {
        var said = Said with { Labels = new Dictionary<string, Dimension>() };

        var problem = Assert.Single(said.Lay(Street.Csv("zonas.csv", Table).Read(), Street.Names).Problems);

        Assert.Equal("a column that names the rows: state, nationality, point of entry, year or month", problem.Expected.English);
    }

    [Fact]
    public void The_next_edition_is_found_by_its_header_though_lines_and_columns_have_moved()
    {
        var profile = LayoutProfile.Of(Said.Lay(Street.Csv("zonas.csv", Table).Read(), Street.Names).Layout!);
        var next = Street.Csv("next.csv", "Personas presentadas por clave de zona 2032,,,\nLugar,12,11,Suma\nTabasco,1,2,3\nTodo lo anterior,1,2,3\n").Read();

        var layout = profile.Propose(next, next.Sheets[0], Street.Names)!.Layout;

        Assert.Equal([2], layout.ByHand!.HeaderLines);
        Assert.Equal((2032, "apprehensions"), (layout.Year, layout.Indicator));
        Assert.Equal(["11 C", "12 B"], layout.Columns.Where(c => c.Role is LineRole.Figure).Select(c => $"{c.Header} {BulletinRow.Letters(c.Column)}").Order());
        Assert.Equal((LineRole.Total, "MX"), (layout.Rows[^1].Role, layout.Rows[^1].Code));
    }

    [Fact]
    public void A_sheet_with_another_header_is_not_taken_for_the_next_edition()
    {
        var profile = LayoutProfile.Of(Said.Lay(Street.Csv("zonas.csv", Table).Read(), Street.Names).Layout!);
        var other = Street.Csv("other.csv", "Lugar,21,22\nTabasco,1,2\n").Read();

        Assert.Null(profile.Propose(other, other.Sheets[0], Street.Names));
    }

    [Theory]
    [InlineData("{", "l.json: 1:2 {")]
    [InlineData("[]", "l.json []")]
    [InlineData("{\"header_lines\":[1],\"labels\":{\"A\":\"area\"},\"across\":\"months\"}", "l.json: indicator ")]
    [InlineData("{\"header_lines\":[1],\"labels\":{\"A\":\"area\"},\"across\":\"months\",\"indicator\":\"x\",\"colour\":1}", "l.json colour")]
    [InlineData("{\"header_lines\":\"1\",\"labels\":{\"A\":\"area\"},\"across\":\"months\",\"indicator\":\"x\"}", "l.json: header_lines \"1\"")]
    [InlineData("{\"header_lines\":[1],\"labels\":{\"A\":\"zone\"},\"across\":\"months\",\"indicator\":\"x\"}", "l.json: labels zone")]
    public void A_layout_file_that_cannot_be_understood_names_the_field(string json, string problem)
    {
        var (layouts, problems) = HandLayoutFile.Read("l.json", json);

        Assert.Empty(layouts);
        Assert.Equal([problem], problems.Lines());
    }

    private static BulletinReading Read(HandLayout said, params NameAlias[] learnt)
    {
        CodelistLookup names = new(Street.Codebook, learnt);
        var table = Street.Csv("zonas.csv", Table).Read();
        return BulletinCheck.Check(table, said.Lay(table, names).Layout!, names);
    }
}
