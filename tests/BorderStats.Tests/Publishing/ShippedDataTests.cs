using BorderStats.Statistics;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Publishing;

[Collection(nameof(ShippedDatabase))]
public sealed class ShippedDataTests(ShippedDatabase shipped)
{
    [Fact]
    public async Task Every_shipped_figure_arrives()
    {
        await using var database = shipped.Open();

        Assert.Equal((117, 55_655, 0), (shipped.Report.Bulletins, shipped.Report.Observations, shipped.Report.Problems.Count));
        Assert.Equal(55_655, await database.Observations.CountAsync());
    }

    [Fact]
    public async Task A_second_start_finds_them_there_and_loads_nothing()
    {
        var second = await shipped.LoadAsync();

        Assert.Equal((0, 0, 117), (second.Bulletins, second.Observations, second.FoundThere));
        Assert.Empty(second.Changed);
    }

    [Fact]
    public async Task A_figure_knows_its_printed_text_and_its_place()
    {
        await using var database = shipped.Open();

        var figure = await database.Observations.SingleAsync(o =>
            o.Indicator == "regional-visitor-cards" && o.Area == "MX-TAB" && o.Year == 2007);

        Assert.Equal((null, "S/D", "O"), (figure.Value, figure.Printed, figure.Status.Code()));
        var line = int.Parse(figure.Place.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture);
        var file = await File.ReadAllLinesAsync(Path.Combine(ShippedDatabase.DataFolder, "bulletins", "ramos-garcia-2020.csv"));
        Assert.Equal("regional-visitor-cards,MX-TAB,ALL,2007,01-12,,S/D,O,", file[line - 1]);
    }
}
