using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Readings;
using FsCheck;
using FsCheck.Fluent;

namespace BorderStats.Tests.Bulletins;

/// <summary>Whatever table is made of figures, the reader gets the very figures out of it again.</summary>
public sealed class MadeTableTests
{
    [Fact]
    public void A_workbook_gives_back_the_figures_it_was_made_from() =>
        Prop.ForAll(Seeds, (int seed) => GivesBack(seed, new("cuadro.xlsx", Sheets.Xlsx(MadeTable.Of(seed).Rows)))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_CSV_file_gives_back_the_figures_it_was_made_from(char delimiter) =>
        Prop.ForAll(Seeds, (int seed) => GivesBack(seed, new("cuadro.csv", Sheets.Csv(MadeTable.Of(seed).Rows, delimiter)))).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_workbook_of_several_tables_gives_back_the_figures_of_all() =>
        Prop.ForAll(Seeds, (int seed) =>
        {
            // Tables that print the same figures, total or not, would be asked about.
            var (first, second) = (MadeTable.Of(seed), MadeTable.Of(seed / 2));
            if (first.Figures.Select(Key).Intersect(second.Figures.Select(Key)).Any())
                return true;
            var (_, _, reading) = Street.Walk(new("cuadro.xlsx", Sheets.Workbook([("Uno", first.Rows), ("Notas", [["Ver la hoja siguiente."]]), ("Dos", second.Rows)])));

            Assert.Equal(first.Figures.Concat(second.Figures).Order(StringComparer.Ordinal), Printed(reading));
            Assert.Equal(["Notas"], reading.Problems.Select(p => p.Found));
            return reading.Accounting.Balances;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    // A December that was zero in every year.
    [InlineData(263463282)]
    [InlineData(2101860254)]
    // A year with one zero, under the marks of the pages that follow.
    [InlineData(1297420191)]
    public void Tables_that_once_lost_a_figure_give_it_back(int seed)
    {
        Assert.True(GivesBack(seed, new("cuadro.xlsx", Sheets.Xlsx(MadeTable.Of(seed).Rows))));
        Assert.All([',', ';', '\t'], d => Assert.True(GivesBack(seed, new("cuadro.csv", Sheets.Csv(MadeTable.Of(seed).Rows, d)))));
    }

    private static IEnumerable<string> Printed(BulletinReading reading) =>
        reading.Figures.Select(f => $"{f.Indicator} {f.Area} {f.Nationality} {f.Period} {f.Value}").Order(StringComparer.Ordinal);

    private static string Key(string figure) => figure[..figure.LastIndexOf(' ')];

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static bool GivesBack(int seed, BulletinFile file)
    {
        var made = MadeTable.Of(seed);
        var (_, _, reading) = Street.Walk(file);

        Assert.Equal(made.Figures.Order(StringComparer.Ordinal), Printed(reading));
        Assert.All(reading.Checks, c => Assert.Equal(0, c.Difference));
        return !reading.HasErrors;
    }
}
