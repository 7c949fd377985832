using BorderStats.Bulletins.Files;
using BorderStats.Bulletins.Readings;
using BorderStats.Statistics;

namespace BorderStats.Tests.Bulletins;

/// <summary>Cells of the tables by point of entry, looked up by eye in the files: address, area, nationality, value. What is shipped is what they print.</summary>
public sealed class RealPointTests
{
    [FactAboutFile("cuadro-1.3.1-2025.xls")]
    public void Air_entries_of_2025_with_their_totals() => Prints("cuadro-1.3.1-2025.xls", "upmrip-boletin-2025-cuadro-1.3.1", "2025", 6840, "P",
        "D8 MX-ROO.CANCUN.AIR ALL 9816014", "AE8 MX-COL.MANZANILLO.AIR ALL 41801", "AG8 MX.OTHER.AIR ALL 244256", "AI8 MX ALL 31228715",
        "D10 MX-ROO.CANCUN.AIR MEX 406144", "AI10 MX MEX 9097713", "E12 MX-CMX.CIUDAD-DE-MEXICO.AIR XFO 4312398", "AI12 MX XFO 22131002",
        "AI14 MX 019 19135008", "G16 MX-BCS.SAN-JOSE-DEL-CABO.AIR 021 2208651", "D18 MX-ROO.CANCUN.AIR CAN 1607789",
        "E19 MX-CMX.CIUDAD-DE-MEXICO.AIR USA 1951365", "AI22 MX 013 504366", "E33 MX-CMX.CIUDAD-DE-MEXICO.AIR ANT 1",
        "E88 MX-CMX.CIUDAD-DE-MEXICO.AIR XAZ 2", "AI120 MX PRT 69257", "AI83 MX 150 2159389", "AI131 MX 142 714713",
        "K168 MX-QUE.QUERETARO.AIR JPN 2935", "AI198 MX 009 69181", "AI233 MX 002 38196", "D294 MX-ROO.CANCUN.AIR XXX 1447",
        "AE294 MX-COL.MANZANILLO.AIR XXX 16", "AG294 MX.OTHER.AIR XXX 912", "AI294 MX XXX 14475", "AI292 MX XXA 40", "AI290 MX ZWE 787");

    [FactAboutFile("ingresos_2017.xls")]
    public void Air_entries_of_2017_without_any_total() => Prints("ingresos_2017.xls", "upmrip-cuadro-1.3.1-2017-edited", "2017", 6264, "A",
        "C2 MX-CMX.CIUDAD-DE-MEXICO.AIR MEX 3767376", "AE2 MX.OTHER.AIR MEX 43552", "U4 MX-COL.MANZANILLO.AIR CAN 15823",
        "X5 MX-NLE.DEL-NORTE.AIR USA 2411", "F201 MX-BCS.SAN-JOSE-DEL-CABO.AIR SHN 1", "C217 MX-CMX.CIUDAD-DE-MEXICO.AIR XXX 0",
        "AD217 MX-VER.VERACRUZ.AIR XXX 27", "AE217 MX.OTHER.AIR XXX 1118");

    [FactAboutFile("ingresos_2018.xls")]
    public void Air_entries_of_2018() => Prints("ingresos_2018.xls", "upmrip-cuadro-1.3.1-2018-edited", "2018", 6380, "A",
        "C2 MX-CMX.CIUDAD-DE-MEXICO.AIR MEX 4141689", "AE2 MX.OTHER.AIR MEX 42117", "W4 MX-COL.MANZANILLO.AIR CAN 13567",
        "U9 MX-BCN.TIJUANA.AIR SLV 2270", "AB5 MX-SON.HERMOSILLO.AIR USA 13671", "C221 MX-CMX.CIUDAD-DE-MEXICO.AIR XXX 0", "AE221 MX.OTHER.AIR XXX 162");

    [FactAboutFile("ingresos_2019.xls")]
    public void Air_entries_of_2019() => Prints("ingresos_2019.xls", "upmrip-cuadro-1.3.1-2019-edited", "2019", 6235, "A",
        "C2 MX-CMX.CIUDAD-DE-MEXICO.AIR MEX 4217016", "AE2 MX.OTHER.AIR MEX 40117", "D26 MX-ROO.CANCUN.AIR MAF 1", "D15 MX-ROO.CANCUN.AIR ANT 2",
        "H112 MX-NLE.MONTERREY.AIR JPN 6016", "C216 MX-CMX.CIUDAD-DE-MEXICO.AIR XXX 0", "AE216 MX.OTHER.AIR XXX 1991");

    [FactAboutFile("ingresos_2021.xls")]
    public void Air_entries_of_2021() => Prints("ingresos_2021.xls", "upmrip-cuadro-1.3.1-2021-edited", "2021", 5771, "A",
        "C2 MX-ROO.CANCUN.AIR MEX 125267", "AE2 MX.OTHER.AIR MEX 29697", "AB5 MX-BCS.CABO-SAN-LUCAS.AIR USA 13490",
        "D9 MX-CMX.CIUDAD-DE-MEXICO.AIR GTM 20299", "C200 MX-ROO.CANCUN.AIR XXX 18314", "AE200 MX.OTHER.AIR XXX 63");

    [FactAboutFile("rechazos_2017.xls")]
    public void Refusals_of_2017() => Prints("rechazos_2017.xls", "upmrip-rechazos-2017-edited", "2017", 3144, "A",
        "C2 MX-AGU.AGUASCALIENTES.AIR CAN 0", "Z2 MX-GRO.ZIHUATANEJO.AIR CAN 0", "G3 MX-CMX.CIUDAD-DE-MEXICO.AIR USA 243",
        "D12 MX-ROO.CANCUN.AIR CUB 302", "G22 MX-CMX.CIUDAD-DE-MEXICO.AIR COL 3906", "C132 MX-AGU.AGUASCALIENTES.AIR ZWE 0", "Z132 MX-GRO.ZIHUATANEJO.AIR ZWE 0");

    [FactAboutFile("rejections-2018-edited.xls")]
    public void Refusals_of_2018() => Prints("rejections-2018-edited.xls", "upmrip-rechazos-2018-edited", "2018", 3510, "A",
        "C2 MX-GRO.ACAPULCO.AIR CAN 1", "AC2 MX-GRO.ZIHUATANEJO.AIR CAN 0", "E12 MX-ROO.CANCUN.AIR CUB 204", "M12 MX-YUC.MERIDA.AIR CUB 39",
        "G23 MX-CMX.CIUDAD-DE-MEXICO.AIR COL 3398", "C131 MX-GRO.ACAPULCO.AIR ZWE 0", "AC131 MX-GRO.ZIHUATANEJO.AIR ZWE 0");

    [FactAboutFile("rechazos_2019.xls")]
    public void Refusals_of_2019() => Prints("rechazos_2019.xls", "upmrip-rechazos-2019-edited", "2019", 3675, "A",
        "C2 MX-AGU.AGUASCALIENTES.AIR CAN 0", "AA2 MX-GRO.ZIHUATANEJO.AIR CAN 1", "D13 MX-ROO.CANCUN.AIR CUB 233",
        "E25 MX-CMX.CIUDAD-DE-MEXICO.AIR COL 4220", "W3 MX-BCN.TIJUANA.AIR USA 2", "C148 MX-AGU.AGUASCALIENTES.AIR XXA 0",
        "D148 MX-ROO.CANCUN.AIR XXA 1", "AA148 MX-GRO.ZIHUATANEJO.AIR XXA 0");

    private static void Prints(string name, string shipped, string period, int figures, string status, params string[] cells)
    {
        var reading = Street.Answered(BulletinFile.Open(SharedFile.Path(name)!), period);

        Assert.Empty(reading.Problems);
        Assert.Equal((figures, 0), (reading.Figures.Count, reading.Accounting.Parts));
        Assert.Equal(figures, reading.Accounting.Figures + reading.Accounting.Zeros + reading.Accounting.Totals);
        Assert.All(reading.Figures, f => Assert.Equal((status, period), (f.Status.Code(), f.Period.ToString().Replace(" 01-12", "", StringComparison.Ordinal))));
        var printed = reading.Figures.ToDictionary(f => f.Place[(f.Place.IndexOf('!', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(cells, cells.Select(c => printed[c.Split(' ')[0]]).Select((f, i) => $"{cells[i].Split(' ')[0]} {f.Area} {f.Nationality} {f.Value}"));
        Assert.Equal(Keyed(reading), Keyed(Street.Walk(BulletinFile.Open(Path.Combine(ShippedDatabase.DataFolder, "bulletins", $"{shipped}.csv"))).Reading));
    }

    private static SortedSet<string> Keyed(BulletinReading reading) =>
        [.. reading.Figures.Select(f => $"{f.Indicator} {f.Area} {f.Nationality} {f.Period} {f.Value} {f.Printed} {f.Status.Code()}")];
}
