using BorderStats.Statistics;
using BorderStats.Tests.Database.Postgres;
using Microsoft.EntityFrameworkCore;

namespace BorderStats.Tests.Publishing;

[Collection(nameof(ShippedDatabase))]
public class ShippedDataTests(ShippedDatabase shipped)
{
    [DatabaseFact]
    public async Task Every_shipped_figure_arrives()
    {
        await using var database = shipped.Open();

        Assert.Equal((117, 55_655, 0), (shipped.Report.Bulletins, shipped.Report.Observations, shipped.Report.Problems.Count));
        Assert.Equal(55_655, await database.Observations.CountAsync());
    }

    [DatabaseFact]
    public async Task A_second_start_finds_them_there_and_loads_nothing()
    {
        var second = await shipped.LoadAsync();

        Assert.Equal((0, 0, 117), (second.Bulletins, second.Observations, second.FoundThere));
        Assert.Empty(second.Changed);
    }

    [DatabaseTheory]
    [InlineData("upmrip-boletin-2025-cuadro-1.3.1", 6840, "air-entries,MX,ALL,2025,01-12,31228715,31 228 715,P,")]
    [InlineData("upmrip-boletin-2025-cuadro-1.3.1", 6840, "air-entries,MX-ROO.CANCUN.AIR,ALL,2025,01-12,9816014,9 816 014,P,")]
    [InlineData("upmrip-boletin-2025-cuadro-1.3.1", 6840, "air-entries,MX.OTHER.AIR,XXX,2025,01-12,912,912,P,")]
    [InlineData("upmrip-boletin-2025-cuadro-1.3.1", 6840, "air-entries,MX,XFO,2025,01-12,22131002,22 131 002,P,")]
    [InlineData("upmrip-cuadro-1.3.1-2017-edited", 6264, "air-entries,MX-CMX.CIUDAD-DE-MEXICO.AIR,XXX,2017,01-12,0,-,A,")]
    [InlineData("upmrip-cuadro-1.3.1-2018-edited", 6380, "air-entries,MX-BCN.TIJUANA.AIR,SLV,2018,01-12,2270,2 270,A,")]
    [InlineData("upmrip-cuadro-1.3.1-2019-edited", 6235, "air-entries,MX-ROO.CANCUN.AIR,MAF,2019,01-12,1,1,A,")]
    [InlineData("upmrip-cuadro-1.3.1-2021-edited", 5771, "air-entries,MX-BCS.CABO-SAN-LUCAS.AIR,USA,2021,01-12,13490,13 490,A,")]
    [InlineData("upmrip-rechazos-2017-edited", 3144, "air-rejections,MX-CMX.CIUDAD-DE-MEXICO.AIR,COL,2017,01-12,3906,3 906,A,")]
    [InlineData("upmrip-rechazos-2018-edited", 3510, "air-rejections,MX-YUC.MERIDA.AIR,CUB,2018,01-12,39,39,A,")]
    [InlineData("upmrip-rechazos-2019-edited", 3675, "air-rejections,MX-GRO.ZIHUATANEJO.AIR,CAN,2019,01-12,1,1,A,")]
    public async Task Tables_by_point_of_entry_are_shipped_with_every_cell(string bulletin, int figures, string line)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(ShippedDatabase.DataFolder, "bulletins", $"{bulletin}.csv"));

        Assert.Equal(figures, lines.Length - 1);
        Assert.Contains(line, lines);
    }

    [DatabaseFact]
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
